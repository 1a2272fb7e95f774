import { between, isMeasured } from './between.ts';
import type { Item } from './item.ts';
import type { Speech } from './speech.ts';

/** Same kind and unit, or the first left to the second to name. */
function agrees(left: Item, right: Item): boolean {
  if (!isMeasured(left) || !isMeasured(right) || left.valeur === null || right.valeur === null)
    return false;
  if (left.sorte === 'nu') return true;
  return left.unite.replace(/s$/, '') === right.unite.replace(/s$/, '') && left.par === null;
}

const CHANGES =
  /^(descend\w*|passe\w*|baiss\w*|mont\w*|redescend\w*|augment\w*|tombe\w*|from|ramene\w*)$/;

/** « Je passe de 24 à 36 mois » goes from one value to another: no range. */
function isChange(speech: Speech, left: Item): boolean {
  for (let at = left.from - 1; at >= left.from - 4 && at >= 0; at--) {
    if (CHANGES.test(speech.word(at))) return speech.word(at) !== 'from';
  }
  return false;
}

/** « Entre 2 et 3 k€ », « quarante et cinquante mille »: the first bound is in the second’s scale. */
function scaled(low: number, high: number): number {
  for (const scale of [1000, 100]) {
    if (
      low < scale &&
      high >= scale &&
      high % scale === 0 &&
      low < high / scale &&
      low * scale < high
    )
      return low * scale;
  }
  return low;
}

function range(left: Item, right: Item, low: number, douteux: boolean): Item {
  return {
    ...right,
    sorte: 'fourchette',
    valeur: low,
    haute: right.valeur,
    from: left.from,
    douteux: douteux || left.douteux || right.douteux,
  };
}

/** « Cinq ou six », « deux trois », « trois quatre cents »: about so much, nobody knows which. */
function isRough(low: number, high: number): boolean {
  const step =
    high >= 100 && high % 100 === 0
      ? 100
      : high >= 10 && high % 10 === 0 && low % 10 === 0
        ? 10
        : 1;
  return high - low === step;
}

/** « Quatre-vingts quatre-vingt-dix euros », « cent cent dix »: two figures for one rough price. */
function isLooseRange(left: Item, right: Item): boolean {
  const low = left.valeur ?? 0;
  const high = right.valeur ?? 0;
  return low >= 10 && low % 10 === 0 && high % 10 === 0 && high - low === 10;
}

/** « De dix à douze jours », « 10-12 chaises », « cinq ou six » : two figures for one span. */
export function readRange(speech: Speech, left: Item, right: Item): Item | null {
  if (left.sorte === 'nu' && left.to === right.from && isLooseRange(left, right))
    return range(left, right, left.valeur ?? 0, true);
  if (!agrees(left, right) || left.valeur === null || right.valeur === null) return null;
  const link = between(speech, left, right);
  if (link === null || speech.after(left.to - 1) === ',') return null;
  const before = speech.word(left.from - 1);
  const gap = link === '' ? speech.gap(left.to - 1) : '';
  const low = scaled(left.valeur, right.valeur);
  const high = right.valeur;
  if (low >= high) return null;
  const named = right.sorte !== 'nu';
  if (link === '' && /^[-–—]$/.test(gap) && /\d/.test(speech.raw(left.from)) && named)
    return range(left, right, low, false);
  if (link === 'sur' && speech.raw(left.to) === '/') return range(left, right, low, false);
  if (/^(et|and)$/.test(link) && /^(entre|between)$/.test(before))
    return range(left, right, low, false);
  if (/^(a|to|jusqu a)$/.test(link) && !isChange(speech, left)) {
    const opened = /^(de|d|from)$/.test(before);
    if (opened || (named && right.sorte !== 'fois' && left.sorte === 'nu'))
      return range(left, right, low, false);
  }
  if (/^(ou|or)$/.test(link) && isRough(low, high) && left.sorte === 'nu')
    return range(left, right, low, true);
  if (
    link === '' &&
    isRough(low, high) &&
    (named || low !== left.valeur || before === 'les' || before === 'cent')
  )
    return range(left, right, low, true);
  return null;
}
