import { ACTS, type Act } from '#engine/domain/acts.ts';
import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import type { Clause } from './cut-clauses.ts';
import { feature, kind, reach } from './feature.ts';
import { hashWord, joinHash } from './hash.ts';

interface Kinds {
  readonly seen: number;
  readonly force: number;
}

const KINDS: ReadonlyMap<Act, Kinds> = new Map(
  ACTS.map((acte) => [acte, { seen: kind(`seen ${acte}`), force: kind(`force ${acte}`) }]),
);

/** The steps of the force of a piece of evidence. */
const FORCE = [0.3, 0.5, 0.75];

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
    const kinds = KINDS.get(piece.acte);
    if (kinds === undefined || piece.from >= to || piece.to <= from) continue;
    features.push(
      joinHash(kinds.seen, hashWord(piece.raison)),
      joinHash(kinds.force, reach(piece.force, FORCE) + 1),
    );
  }
  return features;
}
