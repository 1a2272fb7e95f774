import type { Reading } from '../text/reading.ts';
import type { Token } from '../text/token.ts';
import type { Amount } from './amount.ts';
import type { Figure } from './figures/figure.ts';
import { isPutForward } from './figures/is-put-forward.ts';
import { isTerm } from './figures/is-term.ts';
import { readFigures } from './figures/read-figures.ts';

/** « Dix de moins » is a sum; « dix de réglés » counts things. */
const STEP = /^(moins|plus|remise|frais|reduction|rabais|mise|caution|acompte|depart|loyer)$/;

const MONEY = /^(euros?|eurs?|e|balles|boules|chf|francs|livres|dollars?|centimes?|cents|grand)$/;

const RATES: ReadonlyMap<string, NonNullable<Amount['per']>> = new Map([
  ['mois', 'mois'],
  ['kg', 'kg'],
  ['jour', 'jour'],
  ['an', 'an'],
  ['semaine', 'semaine'],
  ['heure', 'heure'],
]);

const TIMES: ReadonlyMap<string, Amount['unit']> = new Map([
  ['mois', 'mois'],
  ['semaine', 'semaines'],
  ['semaines', 'semaines'],
  ['jour', 'jours'],
  ['jours', 'jours'],
  ['an', 'ans'],
  ['ans', 'ans'],
  ['minute', 'minutes'],
  ['minutes', 'minutes'],
  ['heure', 'heures'],
  ['heures', 'heures'],
]);

/** Figures kept from one turn: nobody says more. */
const MOST = 40;

/** A value and the token that says it. */
interface Said {
  readonly value: number;
  readonly at: number;
}

/** The values of a figure where they are said: both bounds of a range, both words of a price. */
function partsOf({ tokens }: Reading, figure: Figure): Said[] {
  const { from, to, valeur, haute, sorte, douteux } = figure;
  if (valeur === null) return [];
  const first = tokens[from];
  const numbers: Said[] = [];
  for (let at = from; at < to; at++) {
    const value = tokens[at]?.value ?? null;
    if (value !== null) numbers.push({ value, at });
  }
  const [one, two] = numbers;
  if (haute !== null) {
    return two === undefined || one === undefined
      ? []
      : [
          { value: valeur, at: one.at },
          { value: haute, at: two.at },
        ];
  }
  // « Six quarante » is one price only where prices have cents: `joinDecimals` knows the situation.
  const pair = sorte === 'montant' && one?.at === from && two?.at === from + 1;
  if (pair) return [one, two];
  const joined = first?.value === null && one?.at === from + 1 && valeur !== one.value;
  if (joined && douteux) return [{ value: 1, at: from }, one];
  if (first?.value === null && (douteux || !/^(une?|one|an?|half)$/.test(first.word))) {
    return one === undefined || douteux ? [] : [{ value: valeur, at: one.at }];
  }
  return [{ value: valeur, at: from }];
}

/** What a plain number is followed by in its sentence: « velos », « de reglés », or nothing. */
function nounAfter({ tokens, sentences, source }: Reading, at: number, sentence: number): string {
  const end = sentences[sentence]?.to ?? tokens.length;
  if (tokens[at]?.after !== '' || at + 1 >= end) return '';
  const next = tokens[at + 1]?.word ?? '';
  // « 3,95 l’étui »: the article, not the litre.
  if (next === 'l' && /['’]/.test(source.charAt(tokens[at + 1]?.end ?? 0))) return '';
  const further = at + 2 < end ? (tokens[at + 2]?.word ?? '') : '';
  return next === 'de' && !STEP.test(further) ? `de ${further}` : next;
}

/** « 12m » may be twelve months: as typed, and by the year. */
function isMonths({ tokens, source }: Reading, { value, at }: Said): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    value % 6 === 0 &&
    tokens[at]?.end === next.start &&
    source.slice(next.start, next.end).toLowerCase() === 'm'
  );
}

/** What a day is given to, when days are counted. */
const DAY_OF =
  /^(degustations?|animations?|demos?|demonstrations?|formations?|presence|tastings?|training)$/;

/** « Un samedi de dégustation »: a day that is counted, where « vendredi » is a date. */
function countedDay({ tokens }: Reading, { sorte, from, sentence }: Figure): Amount | null {
  const at = (i: number): string => tokens[from + i]?.word ?? '';
  const counted =
    sorte === 'jour' &&
    /^(une?|one)$/.test(at(-1)) &&
    !/^(pas|not|no)$/.test(at(-2)) &&
    /^(de|d|of)$/.test(at(1)) &&
    DAY_OF.test(at(2));
  return counted
    ? {
        value: 1,
        unit: 'nombre',
        per: null,
        noun: at(0),
        aside: false,
        from: from - 1,
        to: from,
        sentence,
      }
    : null;
}

/** The unit of a part of a figure, for the issues of a situation; null when none may take it. */
function unitOf(reading: Reading, figure: Figure, said: Said): Amount['unit'] | null {
  const next: Token | undefined = reading.tokens[said.at + 1];
  const unnamed = figure.haute !== null && next?.value !== null;
  if (figure.unite === '%') {
    const named = /^(pourcent|percent|pour|per|points?)$/.test(next?.word ?? '');
    return named || !Number.isInteger(said.value) || figure.haute === null ? 'pourcent' : 'nombre';
  }
  if (/^[€£$]$|^CHF$/.test(figure.unite)) return MONEY.test(next?.word ?? '') ? 'euros' : 'nombre';
  if (figure.sorte === 'fois' || figure.unite === 'fois') return 'fois';
  // « Deux journées » are counted (days of tasting), « deux jours » are waited.
  if (/^journees?$/.test(next?.word ?? '')) return 'nombre';
  const worked = figure.unite.split(' ')[0] ?? '';
  const time = TIMES.get(worked);
  if (time !== undefined) return unnamed ? null : time;
  return isMonths(reading, said) ? 'mois' : 'nombre';
}

/**
 * The figures a turn may put on an issue: those of `readFigures` that are prices, shares, durations or
 * counts, those that seem not to be put forward said `aside`.
 */
export function readAmounts(reading: Reading): Amount[] {
  const amounts: Amount[] = [];
  for (const figure of readFigures(reading)) {
    if (amounts.length >= MOST) break;
    const day = countedDay(reading, figure);
    if (day !== null) amounts.push(day);
    if (!isTerm(reading, figure)) continue;
    const aside = !isPutForward(reading, figure);
    const per = RATES.get(figure.par?.split('/').find((rate) => RATES.has(rate)) ?? '');
    for (const said of partsOf(reading, figure)) {
      const unit = unitOf(reading, figure, said);
      if (unit === null) continue;
      amounts.push({
        value: said.value,
        unit,
        per: unit === 'euros' || unit === 'nombre' || unit === 'fois' ? (per ?? null) : null,
        noun: nounAfter(reading, said.at, figure.sentence),
        aside,
        from: said.at,
        to: unit === 'nombre' ? said.at + 1 : said.at + 2,
        sentence: figure.sentence,
      });
    }
  }
  return amounts;
}
