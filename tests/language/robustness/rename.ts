import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';
import { rewriteContext } from '#training/rewrite-context.ts';
import { rewriteSale } from '#training/rewrite-sale.ts';
import {
  FAMILY_NAMES,
  FIRMS,
  FIRST_NAMES,
  OTHER_FAMILY_NAMES,
  OTHER_FIRMS,
  OTHER_FIRST_NAMES,
  type Pool,
} from './names.ts';

const VOWEL = /^[aeiouyéèêh]/iu;

/** « d’Ardas » stays « d’ » something: a first letter keeps its kind. No two take the same name. */
function othersOf(names: readonly string[], pool: Pool): [string, string][] {
  const kinds = [
    [names.filter((name) => !VOWEL.test(name)), pool.consonant],
    [names.filter((name) => VOWEL.test(name)), pool.vowel],
  ] as const;
  return kinds.flatMap(([mine, others]) =>
    mine.map((name, i): [string, string] => {
      const other = others[i];
      if (other === undefined) throw new Error(`no other name is left for « ${name} »`);
      return [name.toLowerCase(), other];
    }),
  );
}

const OTHERS: ReadonlyMap<string, string> = new Map([
  ...othersOf(FIRST_NAMES, OTHER_FIRST_NAMES),
  ...othersOf(FAMILY_NAMES, OTHER_FAMILY_NAMES),
  ...othersOf(FIRMS, OTHER_FIRMS),
]);
const NAMED = new RegExp(`(?<!\\p{L})(?:${[...OTHERS.keys()].join('|')})(?!\\p{L})`, 'giu');

/** Words of their own when written without a capital: « le marc de café », « un marchand ». */
const WORDS: ReadonlySet<string> = new Set(
  'marc marchand terrier jade crema bocage claire pierre rob heather roux poirier'.split(' '),
);

/** A text where people and firms go by other names, the same one each time; its capitals are kept. */
export function rename(text: string): string {
  return text.replaceAll(NAMED, (name) => {
    if (WORDS.has(name)) return name;
    const other = OTHERS.get(name.toLowerCase()) ?? name;
    return name === name.toLowerCase() ? other.toLowerCase() : other;
  });
}

const renamed = new WeakMap<SaleContext, SaleContext>();

/** The same conversation in the same situation, everyone under another name. */
export function renameContext(context: TurnContext): TurnContext {
  const sale = renamed.get(context.sale) ?? rewriteSale(context.sale, rename);
  renamed.set(context.sale, sale);
  return { ...rewriteContext(context, rename), sale };
}
