import { ENGINE_VERSION } from '../domain/engine-version.ts';
import type { Evaluation, Measured } from '../domain/evaluation.ts';
import type { Grid } from '../domain/grid.ts';
import type { SaleContext } from '../domain/sale-context.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { SessionEvent } from '../domain/session-event.ts';
import { absenceOf } from './absence.ts';
import { dealPlane } from './deal-plane.ts';
import { finalMark } from './final-mark.ts';
import { rateCriterion } from './levels/rate-criterion.ts';
import { MEASURES } from './measures/index.ts';
import { decisiveMoments } from './moments/decisive-moments.ts';
import { readSale } from './read-sale.ts';
import type { SaleRecord } from './sale-record.ts';

/** What the scorer reads. */
export interface EvaluationInput {
  /** A full log, or any prefix of one: a real session, or a transcript turned into a log. */
  readonly events: readonly SessionEvent[];
  readonly grid: Grid;
  readonly sale: SaleContext;
  /** Null for a sale played elsewhere: there is no deal plane then. */
  readonly scenario: Scenario | null;
}

/** Reads each measure once, when first asked for; a name no measure has is never observed. */
function measureOnce(record: SaleRecord): (nom: string) => Measured {
  const known = new Map<string, Measured>();
  return (nom) => {
    const seen = known.get(nom);
    if (seen) return seen;
    const measure = MEASURES.get(nom);
    const { valeur, preuves } = measure?.mesurer(record) ?? { valeur: null, preuves: [] };
    const { libelle, unite } = measure ?? { libelle: nom, unite: '' };
    const measured = { mesure: nom, libelle, unite, valeur, preuves };
    known.set(nom, measured);
    return measured;
  };
}

/**
 * The report of a sale: a level on each criterion of the grid with its evidence, the mark, the
 * decisive moments and the deal plane. Pure: the same log and grid give the same bytes.
 */
export function evaluate({ events, grid, sale, scenario }: EvaluationInput): Evaluation {
  const record = readSale(events, sale);
  const read = measureOnce(record);
  const absence = absenceOf(record);
  const criteres = grid.criteres.map((criterion) => rateCriterion(criterion, read, absence));
  const complements = grid.note.complements.map((one) => rateCriterion(one, read, absence));
  return {
    moteur: ENGINE_VERSION,
    grille: { id: grid.id, titre: grid.titre, source: grid.source },
    note: finalMark(grid, [...criteres, ...complements]),
    sur: grid.note.sur,
    criteres,
    complements,
    moments: decisiveMoments(record),
    marche: scenario === null ? null : dealPlane(scenario.enjeux, record),
  };
}
