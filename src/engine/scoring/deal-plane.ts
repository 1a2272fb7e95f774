import type { DealPlane } from '../domain/evaluation.ts';
import type { Terms } from '../domain/intention.ts';
import type { ScenarioIssue } from '../domain/scenario.ts';
import { packageUtility } from '#engine/negotiation/package-utility.ts';
import { paretoFrontier } from '#engine/negotiation/pareto-frontier.ts';
import { round } from './round.ts';
import type { SaleRecord } from './sale-record.ts';

const DECIMALS = 3;
/** Two utilities closer than this are the same: the frontier is rounded. */
const SAME = 1e-3;

/**
 * The deal on the plane of the two utilities: the Pareto frontier, every offer, the agreement, and
 * what the candidate left on the table: the most he could have had on the frontier without the client
 * losing anything, minus what he has.
 */
export function dealPlane(
  enjeux: readonly ScenarioIssue[],
  { offres, fin }: SaleRecord,
): DealPlane {
  const place = (terms: Terms) => ({
    client: round(packageUtility(terms, enjeux, 'client'), DECIMALS),
    candidat: round(packageUtility(terms, enjeux, 'candidat'), DECIMALS),
  });
  const terms = fin?.comment === 'accord' ? fin.conditions : null;
  const accord = terms === null ? null : place(terms);
  const frontiere = paretoFrontier(enjeux).map(({ client, candidat }) => ({
    client: round(client, DECIMALS),
    candidat: round(candidat, DECIMALS),
  }));
  const within =
    accord === null ? [] : frontiere.filter(({ client }) => client >= accord.client - SAME);
  const best = Math.max(accord?.candidat ?? 0, ...within.map(({ candidat }) => candidat));
  return {
    frontiere,
    accord,
    offres: offres.map(({ tour, par, conditions }) => ({ tour, par, ...place(conditions) })),
    laisse_sur_la_table: accord === null ? null : round(best - accord.candidat, DECIMALS),
    conditions: enjeux.map(({ id, libelle, unite, depart }) => ({
      enjeu: id,
      libelle,
      unite,
      depart,
      accord: terms === null ? null : (terms[id] ?? depart),
    })),
  };
}
