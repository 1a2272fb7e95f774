import type { Figure } from './figure.ts';

/** A figure before its neighbours are known: `nu` while nothing names its unit. */
export interface Item extends Omit<Figure, 'sorte' | 'sentence'> {
  readonly sorte: Figure['sorte'] | 'nu';
}

/** An item with what most have. */
export function makeItem(
  given: Pick<Item, 'sorte' | 'valeur' | 'unite' | 'from' | 'to'> & Partial<Item>,
): Item {
  return { haute: null, taxe: null, par: null, douteux: false, ...given };
}
