import type { Act } from '../../domain/acts.ts';
import type { DecisiveMoment } from '../../domain/evaluation.ts';
import { candidateSaid } from '../candidate-said.ts';
import type { CandidateTurn, SaleRecord } from '../sale-record.ts';
import { takenUpWords } from '../taken-up-words.ts';
import { decidingTurn } from './deciding-turn.ts';
import { weighTurn } from './weigh-turn.ts';

/** A turn weighs on the sale from here: below, it is only a turn. */
const LEAST_WEIGHT = 2;

interface Told {
  readonly titre: string;
  readonly explication: string;
  readonly actes: readonly Act[];
}

function momentOf(turn: CandidateTurn, favorable: boolean, told: Told): DecisiveMoment {
  const { titre, explication, actes } = told;
  const { tour, t } = turn;
  return {
    tour,
    t,
    favorable,
    titre,
    citation: candidateSaid(turn, actes, '').citation,
    explication,
  };
}

/**
 * At most three moments, in the order of the interview: where the sale was decided, then the best
 * and the worst turning points among the other turns. Ties go to the earlier turn.
 */
export function decisiveMoments(record: SaleRecord): DecisiveMoment[] {
  const decided = decidingTurn(record);
  const weighed = takenUpWords(record)
    .filter(({ turn }) => turn !== decided?.turn)
    .map((taken) => {
      const weights = weighTurn(taken, record);
      return {
        turn: taken.turn,
        weights,
        total: weights.reduce((sum, { poids }) => sum + poids, 0),
      };
    });
  const moments: DecisiveMoment[] = [];
  for (const sign of [1, -1]) {
    const [most] = weighed
      .filter(({ total }) => sign * total >= LEAST_WEIGHT)
      .toSorted((a, b) => sign * (b.total - a.total) || a.turn.rang - b.turn.rang);
    const [why] = (most?.weights ?? []).toSorted((a, b) => sign * (b.poids - a.poids));
    if (most && why) moments.push(momentOf(most.turn, sign > 0, why));
  }
  if (decided) {
    const { turn, gagne } = decided;
    const titre = gagne ? 'Là où la vente s’est décidée' : 'Là où la vente s’est perdue';
    const explication = gagne
      ? 'Le candidat demande un engagement et le client le donne.'
      : 'Après ce tour, le client ne suit plus.';
    const actes = gagne ? (['conclure', 'engager_suite'] as const) : [];
    moments.push(momentOf(turn, gagne, { titre, explication, actes }));
  }
  return moments.toSorted((a, b) => a.tour - b.tour);
}
