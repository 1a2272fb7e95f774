import { foldWord } from '../text/fold-word.ts';
import { rememberSale } from './remember-sale.ts';

const AMENDS =
  /dedommag|compensation|rembours|remplacement|reparation|indemni|litige|avoir commercial/;

/**
 * Whether the situation itself is about something that went wrong: several incidents to tell, or an
 * issue of amends. One past incident alone is a memory, not a dispute.
 */
export const isDispute = rememberSale(
  ({ besoins, enjeux }): boolean =>
    besoins.filter(({ theme }) => theme === 'incident').length > 1 ||
    enjeux.some(({ id, libelle }) => AMENDS.test(`${id} ${foldWord(libelle)}`)),
);
