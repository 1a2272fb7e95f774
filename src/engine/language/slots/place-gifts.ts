import type { SaleContext } from '#engine/domain/sale-context.ts';
import { compilePattern } from '../cues/compile-pattern.ts';
import { tokenSpan } from '../cues/token-span.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading } from '../text/reading.ts';
import { countHeard } from './count-heard.ts';
import { countLabels } from './count-labels.ts';
import { profileIssues } from './issue-profile.ts';
import type { PlacedAmount } from './place-amounts.ts';

const GIFT = {
  fr: compilePattern([
    'offerte?s?',
    'cadeau',
    'gratuite?(?:ment)?s?',
    'gratos',
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
    'i offer you the',
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

/** What is given for nothing is a value of zero; « la moitié » is a share of 50 %. */
export function placeGifts(reading: Reading, sale: SaleContext, view: ClientView): PlacedAmount[] {
  const placed: PlacedAmount[] = [];
  const profiles = profileIssues(sale);
  const add = (
    index: number,
    length: number,
    valeur: number,
    fits: (unit: string, ideal: number, id: string) => boolean,
  ): void => {
    const { from, to } = tokenSpan(reading, index, index + length);
    const candidates = profiles
      .filter(({ issue, unit }) =>
        fits(unit, Math.min(issue.client_ideal, issue.candidat_reserve), issue.id),
      )
      .map((profile) => ({
        issue: profile.issue,
        points:
          countLabels(profile.labels, reading.stems, Math.max(0, from - 10), to + 10) +
          countHeard(profile.labels, view.lastStems) * 0.5,
      }));
    const [best] = candidates.toSorted((a, b) => b.points - a.points);
    if (best !== undefined && best.points > 0.4) {
      placed.push({
        condition: { enjeu: best.issue.id, valeur, unite: best.issue.unite },
        from,
        to,
      });
    }
  };
  for (const match of reading.canon.matchAll(GIFT[reading.language])) {
    add(
      match.index,
      match[0].length,
      0,
      (unit, ideal, id) =>
        ideal === 0 && (unit === 'euros' || /acompte/.test(id) || /duree|engagement/.test(id)),
    );
  }
  for (const match of reading.canon.matchAll(HALF[reading.language])) {
    add(
      match.index,
      match[0].length,
      50,
      (unit, _ideal, id) => unit === 'pourcent' && !/remise/.test(id),
    );
  }
  for (const match of reading.canon.matchAll(FULL[reading.language])) {
    add(
      match.index,
      match[0].length,
      100,
      (unit, _ideal, id) => unit === 'pourcent' && /rembours|refund|prise_en_charge|solde/.test(id),
    );
  }
  return placed;
}

/** Adds the gifts; a value given up in the same sentence is no longer on the table. */
export function withGifts(
  placed: readonly PlacedAmount[],
  gifts: readonly PlacedAmount[],
  { sentences }: Reading,
): readonly PlacedAmount[] {
  if (gifts.length === 0) return placed;
  const sentenceOf = (at: number): number =>
    sentences.findIndex(({ from, to }) => at >= from && at < to);
  const left = placed.filter(
    ({ condition, from }) =>
      !gifts.some(
        (gift) =>
          gift.condition.enjeu === condition.enjeu && sentenceOf(gift.from) === sentenceOf(from),
      ),
  );
  return [...left, ...gifts];
}
