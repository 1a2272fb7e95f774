import { between, isMeasured } from './between.ts';
import type { Item } from './item.ts';
import type { Speech } from './speech.ts';

/** A unit named once holds for the figure beside it: « 24 ou 36 mois », « de 139 à 132 euros ». */
export function lendBack(speech: Speech, left: Item, right: Item): Item | null {
  if (left.sorte !== 'nu' || right.sorte === 'nu' || !isMeasured(right)) return null;
  const link = between(speech, left, right);
  if (link === null || !/^(ou|a|et|or|to|soit|puis|contre|ou bien|ou a|au lieu de|and)$/.test(link))
    return null;
  if (/^(et|and)$/.test(link) && right.sorte === 'quantite') return null;
  // « 1 200 puis 100 par mois »: only a choice or a change shares what it is paid for.
  const par = /^(puis|contre)$/.test(link) ? null : right.par;
  return { ...right, valeur: left.valeur, from: left.from, to: left.to, taxe: null, par };
}

const LENDS =
  /(?:^|\s)(?:a partir de|au lieu de|possible a|au dela de|jusqu a|plutot que)$|^(?:ou|a|soit|et|puis|contre|des)$/;

/** « 36 mois … à vingt-quatre », « 6 cartons de 12 »: the unit already said. `counted`: what was counted last. */
export function lendForward(
  speech: Speech,
  left: Item,
  right: Item,
  counted: Item | undefined,
): Item | null {
  if (right.sorte !== 'nu' || left.sorte === 'nu' || !isMeasured(left)) return null;
  const link = between(speech, left, right);
  if (link === null) return null;
  const lot = /^(de|of)$/.test(link) && left.sorte === 'quantite';
  if (lot) return { ...right, sorte: 'quantite', unite: 'unités' };
  if (!LENDS.test(link) || left.sorte === 'fois') return null;
  // « 5 % à partir de 10 cartons, 8 % à partir de 25 ».
  if (/(?:a partir de|des|au dela de)$/.test(link) && counted !== undefined)
    return { ...right, sorte: 'quantite', unite: counted.unite };
  if (link === 'a' && left.sorte !== 'montant') return null;
  // « Trois mois, et cent cinquante-cinq »: another thing is said.
  if (link === 'et' && left.sorte !== 'montant') return null;
  const plural =
    /^(an|jour|semaine|heure|minute|nuit)$/.test(left.unite) && (right.valeur ?? 0) >= 2;
  return { ...right, sorte: left.sorte, unite: plural ? `${left.unite}s` : left.unite };
}

/** « Entre le 10 et le 15 mars »: the month is said once. */
export function lendMonth(speech: Speech, left: Item, right: Item): Item | null {
  if (left.sorte !== 'nu' || right.sorte !== 'date' || right.valeur === null) return null;
  const link = between(speech, left, right);
  return link !== null && /^(et|ou|au|et le|ou le|and|or|to)( the)?$/.test(link)
    ? { ...left, sorte: 'date', unite: right.unite }
    : null;
}
