import type { Item } from './item.ts';
import type { Speech } from './speech.ts';

/** « Six quarante l’étui » is 6.40; alone, or with no rate, it may be two figures. */
export function readPricePair(speech: Speech, left: Item, right: Item): Item | null {
  if (left.sorte !== 'nu' || (right.sorte !== 'nu' && right.sorte !== 'montant')) return null;
  const { valeur: whole } = left;
  const { valeur: part } = right;
  if (left.to !== right.from || speech.after(left.to - 1) !== '' || whole === null || part === null)
    return null;
  const spelled = !/\d/.test(speech.raw(left.from) + speech.raw(right.from));
  if (!spelled || whole % 1 !== 0 || part % 1 !== 0 || part < 10 || part > 99 || whole > 999)
    return null;
  if (/^(numero|page)$/.test(speech.word(left.from - 1))) return null;
  const english = speech.language === 'en' && whole < 10;
  const valeur = english ? whole * 100 + part : Math.round(whole * 100 + part) / 100;
  const sure = right.sorte === 'montant' && !english && right.par !== null;
  return { ...right, sorte: 'montant', unite: '€', valeur, from: left.from, douteux: !sure };
}
