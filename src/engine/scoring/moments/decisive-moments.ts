import type { DecisiveMoment } from '../../domain/evaluation.ts';
import { candidateSaid } from '../candidate-said.ts';
import type { CandidateTurn, SaleRecord } from '../sale-record.ts';
import { takenUpWords } from '../taken-up-words.ts';
import { decidingTurn } from './deciding-turn.ts';
import { type Weight, weighTurn } from './weigh-turn.ts';

const momentOf = (
  turn: CandidateTurn,
  favorable: boolean,
  titre: string,
  explication: string,
): DecisiveMoment => {
  const { citation } = candidateSaid(turn, [], '');
  return { tour: turn.tour, t: turn.t, favorable, titre, citation, explication };
};

/**
 * At most three moments, in the order of the interview: where the sale was decided, then the best
 * and the worst turning points among the other turns. Ties go to the earlier turn.
 */
export function decisiveMoments(record: SaleRecord): DecisiveMoment[] {
  const decided = decidingTurn(record);
  const weighed = takenUpWords(record)
    .filter(({ turn }) => turn !== decided?.turn)
    .map((taken) => ({ turn: taken.turn, weights: weighTurn(taken.turn, taken, record) }))
    .map(({ turn, weights }) => ({
      turn,
      weights,
      total: weights.reduce((sum, { poids }) => sum + poids, 0),
    }));
  const moments: DecisiveMoment[] = [];
  for (const sign of [1, -1]) {
    const [most] = weighed
      .filter(({ total }) => sign * total > 0)
      .toSorted((a, b) => sign * (b.total - a.total) || a.turn.rang - b.turn.rang);
    const [why] = (most?.weights ?? []).toSorted(
      (a: Weight, b: Weight) => sign * (b.poids - a.poids),
    );
    if (most && why) moments.push(momentOf(most.turn, sign > 0, why.titre, why.explication));
  }
  if (decided) {
    const { turn, gagne } = decided;
    const titre = gagne ? 'Là où la vente s’est décidée' : 'Là où la vente s’est perdue';
    const why = gagne
      ? 'Le candidat demande un engagement et le client le donne.'
      : 'Après ce tour, le client ne suit plus.';
    moments.push(momentOf(turn, gagne, titre, why));
  }
  return moments.toSorted((a, b) => a.tour - b.tour);
}
