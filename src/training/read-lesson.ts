import { combine, type Judged } from '#engine/language/acts/combine.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { Turn } from '#engine/language/acts/turn.ts';
import type { Evidence } from '#engine/language/evidence.ts';
import { gatherEvidence } from '#engine/language/gather-evidence.ts';
import { judgeReading } from '#engine/language/judge-reading.ts';
import { readTurn } from '#engine/language/read-turn.ts';
import type { Lesson } from './lesson.ts';

/** A lesson as the rules read it. */
export interface ReadLesson {
  readonly turn: Turn;
  readonly evidence: readonly Evidence[];
  readonly judged: ReadonlyMap<Act, Judged>;
}

/** Reads a lesson by rule; what cannot be understood carries no evidence, as in the application. */
export function readLesson({ text, context }: Lesson): ReadLesson {
  const turn = readTurn(text, context);
  const lecture = judgeReading(turn);
  const evidence = lecture === 'vide' || lecture === 'incompris' ? [] : gatherEvidence(turn);
  return { turn, evidence, judged: combine(evidence) };
}
