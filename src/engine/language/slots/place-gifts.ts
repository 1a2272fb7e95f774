import { partAt } from '../text/part-at.ts';
import type { Issue, SaleContext } from '#engine/domain/sale-context.ts';
import { compilePattern } from '../cues/compile-pattern.ts';
import { tokenSpan } from '../cues/token-span.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading } from '../text/reading.ts';
import { countHeard } from './count-heard.ts';
import { countLabelsNear } from './count-labels-near.ts';
import { type IssueProfile, profileIssues } from './issue-profile.ts';
import type { PlacedAmount } from './place-amounts.ts';

const GIFT = {
  fr: compilePattern([
    'offerte?s?',
    'cadeau',
    'gratuite?(?:ment)?s?',
    'gratos',
    '0(?= [.?!]| $| (?:pour vous|chez nous))',
    'a (?:notre|ma) charge',
    'de (?:notre|ma) poche',
    '(?:on|je|nous) (?:vous )?(?:l |les |la |le )?(?:prends?|prenons) (?:tout )?en charge(?= [.?!]| $| (?:le|les) (?:port|transport|frais))',
    'franco(?! est| a partir| des| a \\d)',
    '(?:je|on|nous) (?:vous |te |t )?(?:l |les |la |le )?(?:offre|offrons|enleve|enlevons|retire|compte pas|supprime|fais sauter|fait sauter)',
    'sans (?:les |l |la |le |d |de |aucun |aucune )?(?:frais|acompte|engagement|duree|avance|caution|installation|mise)',
    'pas d (?:acompte|engagement|avance)',
    '(?:peux|peut) vous l enlever',
  ]),
  en: compilePattern([
    'free',
    'no deposit',
    'i (?:can )?forget it',
    'for nothing',
    '0(?= [.?!]| $| for you)',
    '(?:paid|covered) by us',
    'we (?:pay|cover)(?= [.?!]| $| (?:for )?(?:the |your |all the )?(?:freight|shipping|transport|carriage|delivery|fees?))',
    'at our (?:cost|expense|charge)',
    '(?:is|are|be|s) on us',
    'waived',
    'i offer you the',
  ]),
} as const;
/** What may be given, or may not: only what is learned says. */
const PERHAPS = {
  fr: compilePattern([
    '0',
    'enlever?',
    'compris(?:es?)?',
    'inclu(?:s|ses?)?',
    'coute(?:ra)? rien',
    '(?:les |la |le )payez pas',
    'pas de (?:frais|supplement)',
    '(?:est|c est|sera) pour (?:nous|moi)',
    '(?:fais|ferai|fait) grace',
    'je barre',
    'on (?:les? |la )?barre',
  ]),
  en: compilePattern([
    '0',
    'no charge',
    'throw',
    'scrap',
    'drop',
    'waive',
    'for us',
    'on the house',
    'on me',
    'we pay',
    'included?',
    'no fees?',
    'complimentary',
    'without (?:fees?|deposit|charge)',
  ]),
} as const;
const FULL = {
  fr: compilePattern([
    'totalite',
    'integral(?:ement|ite)',
    'entierement',
    'en entier',
    'tout l argent',
  ]),
  en: compilePattern(['full(?:y)?', 'everything', 'all your money']),
} as const;
const HALF = { fr: compilePattern(['(?:la )?moitie']), en: compilePattern(['half']) } as const;

/** What words give: the value, and the issues that may take it. */
interface Giving {
  readonly words: Readonly<Record<'fr' | 'en', RegExp>>;
  readonly perhaps: Readonly<Record<'fr' | 'en', RegExp>> | null;
  readonly valeur: number;
  readonly fits: (profile: IssueProfile) => boolean;
}

const GIVINGS: readonly Giving[] = [
  {
    words: GIFT,
    perhaps: PERHAPS,
    valeur: 0,
    fits: ({ issue: { id, client_ideal, candidat_reserve }, unit }) =>
      Math.min(client_ideal, candidat_reserve) === 0 &&
      (unit === 'euros' || /acompte|duree|engagement/.test(id)),
  },
  {
    words: HALF,
    perhaps: null,
    valeur: 50,
    fits: ({ issue: { id }, unit }) => unit === 'pourcent' && !/remise/.test(id),
  },
  {
    words: FULL,
    perhaps: null,
    valeur: 100,
    fits: ({ issue: { id }, unit }) =>
      unit === 'pourcent' && /rembours|refund|prise_en_charge|solde/.test(id),
  },
];

/** Just before what would be given: it is not. */
const DENIED = {
  fr: / (?:pas|jamais|ni|aucun)(?: \w+){0,2} $/,
  en: / (?:not|never|cannot|t|no)(?: \w+){0,2} $/,
} as const;
/** Letters looked at before a gift, words looked at around it. */
const REACH = 30;
const NEAR = 10;
/** An issue of which less speaks, here or in the client’s words, is not meant. */
const ENOUGH = 0.4;

/** What is given, and whether only what is learned may find it so. */
export interface Gift extends PlacedAmount {
  readonly aside: boolean;
}

/** How many words of an issue stand near: those of the sentence first, since the next may speak of another. */
function countNear(
  { stems, sentences }: Reading,
  labels: ReadonlySet<string>,
  from: number,
  to: number,
): number {
  const whole = { from: 0, to: stems.length };
  const own = partAt(sentences, from);
  const near = countLabelsNear(labels, stems, own ?? whole, { from, to }, NEAR);
  return near > 0
    ? 1 + near
    : Math.min(1, countLabelsNear(labels, stems, whole, { from, to }, NEAR));
}

/** The issue that words spoken at tokens `from` to `to` give, and whether anything names it. */
function givenIssue(
  fitting: readonly IssueProfile[],
  reading: Reading,
  view: ClientView,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly issue: Issue; readonly named: boolean } | null {
  const [best] = fitting
    .map(({ issue, labels }) => ({
      issue,
      points: countNear(reading, labels, from, to) + countHeard(labels, view.lastStems) * 0.5,
    }))
    .toSorted((a, b) => b.points - a.points);
  if (best === undefined) return null;
  if (best.points > ENOUGH) return { issue: best.issue, named: true };
  // Nothing names it: what alone can be given, and sums of money before what is not.
  const sums = fitting.filter(({ unit }) => unit === 'euros');
  const [alone, another] = sums.length > 0 ? sums : fitting;
  return alone === undefined || another !== undefined ? null : { issue: alone.issue, named: false };
}

/**
 * What is given for nothing is a value of zero; « la moitié » is a share of 50 %. What may not be
 * given, or belong to the issue, is said `aside`.
 */
export function placeGifts(reading: Reading, sale: SaleContext, view: ClientView): Gift[] {
  const gifts: Gift[] = [];
  const { canon, language } = reading;
  for (const { words, perhaps, valeur, fits } of GIVINGS) {
    const fitting = profileIssues(sale).filter(fits);
    if (fitting.length === 0) continue;
    const place = (pattern: RegExp, sure: boolean): void => {
      for (const { index, 0: said } of canon.matchAll(pattern)) {
        if (DENIED[language].test(canon.slice(Math.max(0, index - REACH), index + 1))) continue;
        const span = tokenSpan(reading, index, index + said.length);
        const given = givenIssue(fitting, reading, view, span);
        if (given === null) continue;
        const { id, unite } = given.issue;
        const aside = !(sure && given.named);
        // « Transport zéro, c’est cadeau »: given once, by the words that leave no doubt if any do.
        const same = gifts.findIndex(
          ({ condition }) => condition.enjeu === id && condition.valeur === valeur,
        );
        const gift = { condition: { enjeu: id, valeur, unite }, aside, ...span };
        if (same === -1) gifts.push(gift);
        else if (gifts[same]?.aside === true && !aside) gifts[same] = gift;
      }
    };
    place(words[language], true);
    if (perhaps !== null) place(perhaps[language], false);
  }
  return gifts;
}

/** Adds the gifts; a value given up in the same sentence is no longer on the table. */
export function withGifts(
  placed: readonly PlacedAmount[],
  gifts: readonly PlacedAmount[],
  { sentences }: Reading,
): readonly PlacedAmount[] {
  if (gifts.length === 0) return placed;
  const left = placed.filter(
    ({ condition, from }) =>
      !gifts.some(
        (gift) =>
          gift.condition.enjeu === condition.enjeu &&
          partAt(sentences, gift.from) === partAt(sentences, from),
      ),
  );
  return [...left, ...gifts];
}
