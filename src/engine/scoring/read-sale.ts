import type { SaleContext } from '../domain/sale-context.ts';
import type { SessionEvent } from '../domain/session-event.ts';
import { readNeeds } from './digest/read-needs.ts';
import { readObjections } from './digest/read-objections.ts';
import { readTurns } from './digest/read-turns.ts';
import type { SaleRecord } from './sale-record.ts';

/** Digests a log once, for all measures. Any prefix of a log will do. */
export function readSale(events: readonly SessionEvent[], sale: SaleContext): SaleRecord {
  const tours = readTurns(events, sale.langue);
  const record = { contexte: sale, tours, objections: readObjections(events, tours) };
  const ended = events.find((event) => event.type === 'entretien.termine');
  return {
    ...record,
    besoins: readNeeds(events, sale),
    offres: events.flatMap((event) => (event.type === 'offre.faite' ? [event.data] : [])),
    commande: events.some(({ type }) => type === 'bon_de_commande.rempli'),
    fin: ended ? ended.data : null,
  };
}
