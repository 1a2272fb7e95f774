import type { SaleContext } from '#engine/domain/sale-context.ts';
import { foldWord } from '../text/fold-word.ts';

const AMENDS =
  /dedommag|compensation|rembours|remplacement|reparation|indemni|litige|avoir commercial/;

/** Whether the situation itself is about something that went wrong: an incident, an issue of amends. */
export function isDispute({ besoins, enjeux }: SaleContext): boolean {
  return (
    besoins.some(({ theme }) => theme === 'incident') ||
    enjeux.some(({ id, libelle }) => AMENDS.test(`${id} ${foldWord(libelle)}`))
  );
}
