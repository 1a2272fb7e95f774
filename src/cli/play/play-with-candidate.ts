import type { CandidateLevel } from '#engine/candidates/candidate.ts';
import { CANDIDATES } from '#engine/candidates/candidates.ts';
import { playSession } from '#engine/candidates/play-session.ts';
import type { SessionEvent } from '#engine/domain/session-event.ts';
import { systemIds } from '#server/process/system-ids.ts';
import type { LoadedScenario } from '../library/load-scenario.ts';

/** A whole interview by a simulated candidate: the same seed plays the same one. */
export function playWithCandidate(
  { world, empreinte }: LoadedScenario,
  level: CandidateLevel,
  graine: number,
): SessionEvent[] {
  return playSession({
    world,
    candidate: CANDIDATES[level],
    session: systemIds.session(),
    at: new Date().toISOString(),
    creation: { empreinte, parmi: 1, graine, mode: 'entrainement', temps: 1 },
  });
}
