import type { SaleContext } from '#engine/domain/sale-context.ts';
import { foldWord } from '../text/fold-word.ts';

const AMENDS =
  /dedommag|compensation|rembours|remplacement|reparation|indemni|litige|avoir commercial/;

/**
 * Whether the situation itself is about something that went wrong: several incidents to tell, or an
 * issue of amends. One past incident alone is a memory, not a dispute.
 */
export function isDispute({ besoins, enjeux }: SaleContext): boolean {
  return (
    besoins.filter(({ theme }) => theme === 'incident').length > 1 ||
    enjeux.some(({ id, libelle }) => AMENDS.test(`${id} ${foldWord(libelle)}`))
  );
}
