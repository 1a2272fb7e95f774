import type { SaleContext } from '#engine/domain/sale-context.ts';
import { conceptsOf } from './links/concepts.ts';
import { contentStems } from './links/content-stems.ts';
import { weighStems } from './links/weigh-stems.ts';
import { rememberReading } from './text/remember-reading.ts';

interface Known {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Proper names inside a sentence: a competitor, a person. */
  readonly names: ReadonlySet<string>;
}

interface KnownObjections {
  readonly all: readonly Known[];
  readonly weigh: (stem: string) => number;
  readonly weighConcept: (concept: string) => number;
}

const memo = new WeakMap<SaleContext, KnownObjections>();

function know(sale: SaleContext): KnownObjections {
  const kept = memo.get(sale);
  if (kept !== undefined) return kept;
  const all = sale.objections.map(({ id, formulation }) => {
    const { tokens } = rememberReading(formulation, sale.langue);
    return {
      id,
      stems: contentStems(formulation, sale.langue),
      concepts: conceptsOf(tokens.map(({ word }) => word)),
      names: new Set(
        tokens
          .filter(
            (token, i) =>
              token.capital && (i > 0 || token.word.length > 7) && token.word.length > 4,
          )
          .map(({ word }) => word),
      ),
    };
  });
  const known = {
    all,
    weigh: weighStems(all.map(({ stems }) => stems)),
    weighConcept: weighStems(all.map(({ concepts }) => concepts)),
  };
  memo.set(sale, known);
  return known;
}

/** Points an objection needs to be recognised: two telling words, or one and its matter. */
const ENOUGH = 1.9;

/** Which objection of the situation the client is raising, or null. */
export function matchObjection(clientText: string, sale: SaleContext): string | null {
  const { id, score } = rankObjections(clientText, sale);
  return score >= ENOUGH ? id : null;
}

/** The objection nearest to a text of the client, and how many points speak for it. */
export function rankObjections(
  clientText: string,
  sale: SaleContext,
): { readonly id: string | null; readonly score: number } {
  const { all, weigh, weighConcept } = know(sale);
  const stems = contentStems(clientText, sale.langue);
  const words = rememberReading(clientText, sale.langue).tokens.map(({ word }) => word);
  const concepts = conceptsOf(words);
  let best: string | null = null;
  let top = 0;
  for (const objection of all) {
    let score = 0;
    for (const stem of objection.stems) if (stems.has(stem)) score += weigh(stem);
    for (const concept of objection.concepts)
      if (concepts.has(concept)) score += 0.9 * weighConcept(concept);
    for (const name of objection.names) if (words.includes(name)) score += 0.6;
    if (score > top) {
      top = score;
      best = objection.id;
    }
  }
  return { id: best, score: top };
}
