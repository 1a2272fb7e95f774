import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import type { Clause } from './cut-clauses.ts';
import { bucket, feature } from './feature.ts';

/** What the rules saw in a clause: selling points voiced, and every piece of evidence with its force. */
export function evidenceFeatures(
  { points }: Turn,
  evidence: readonly Evidence[],
  { from, to, sentence }: Clause,
): number[] {
  const features: number[] = [];
  for (const point of points)
    if (point.sentence === sentence) features.push(feature('point', point.part));
  for (const piece of evidence) {
    if (piece.from >= to || piece.to <= from) continue;
    features.push(
      feature(`seen ${piece.acte}`, piece.raison),
      feature(`force ${piece.acte}`, bucket(piece.force, 0.3, 0.5, 0.75)),
    );
  }
  return features;
}
