import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { Evidence } from '../evidence.ts';
import { voicesPoint } from './voices-point.ts';

/** A reason as a teacher reads it: a selling point goes by the name of its product, not by its place in the offer. */
export function sayReason({ raison, argument }: Evidence, { offre }: SaleContext): string {
  const produit = offre.find(({ id }) => id === argument)?.produit ?? '';
  return produit === '' ? raison : voicesPoint(`« ${produit} »`);
}
