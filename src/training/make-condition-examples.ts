import { combine } from '#engine/language/acts/combine.ts';
import { gatherEvidence } from '#engine/language/gather-evidence.ts';
import { readTurn } from '#engine/language/read-turn.ts';
import { conditionCandidates } from '#engine/language/slots/condition-candidates.ts';
import type { Lesson } from './lesson.ts';
import type { ConditionExample } from './train-conditions.ts';

/** Every way the figures of a lesson may be conditions, each right or wrong as the annotator says. */
export function makeConditionExamples(lesson: Lesson): ConditionExample[] {
  const turn = readTurn(lesson.text, lesson.context);
  if (turn.amounts.length === 0) return [];
  return conditionCandidates(turn, combine(gatherEvidence(turn))).map(({ placed, features }) => ({
    situation: lesson.situation,
    features: Uint32Array.from(features),
    wanted: lesson.conditions.some(
      ({ enjeu, valeur }) =>
        enjeu === placed.condition.enjeu && Math.abs(valeur - placed.condition.valeur) < 0.001,
    ),
  }));
}
