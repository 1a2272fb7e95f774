import type { SaleContext } from '../../domain/sale-context.ts';
import type { SessionEvent } from '../../domain/session-event.ts';
import type { NeedLife } from '../sale-record.ts';

type Draft = { -readonly [K in keyof NeedLife]: NeedLife[K] };

/** The life of each need of the situation, in the situation's order, from the `besoin.*` facts. */
export function readNeeds(events: readonly SessionEvent[], sale: SaleContext): NeedLife[] {
  const blank = { evoque: null, revele: null, profond: false, reformule: null, exploite: null };
  const lives = new Map<string, Draft>(sale.besoins.map(({ id }) => [id, { id, ...blank }]));
  for (const event of events) {
    if (event.type === 'besoin.evoque') {
      const life = lives.get(event.data.id);
      if (life) life.evoque ??= event.data.tour;
    } else if (event.type === 'besoin.revele') {
      const life = lives.get(event.data.id);
      if (life) life.revele ??= event.data.tour;
      if (life) life.profond ||= event.data.profond;
    } else if (event.type === 'besoin.reformule') {
      const life = lives.get(event.data.id);
      if (life) life.reformule ??= event.data.tour;
    } else if (event.type === 'besoin.exploite') {
      const life = lives.get(event.data.id);
      if (life) life.exploite ??= event.data.tour;
    }
  }
  return [...lives.values()];
}
