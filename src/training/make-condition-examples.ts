import { shortHash } from '#engine/language/learned/short-hash.ts';
import { conditionCandidates } from '#engine/language/slots/condition-candidates.ts';
import { giftCandidates } from '#engine/language/slots/gift-candidates.ts';
import type { Lesson } from './lesson.ts';
import type { ReadLesson } from './read-lesson.ts';
import type { ConditionExample } from './train-conditions.ts';

/** Every way the figures and the gifts of a lesson may be conditions, each right or wrong as the annotator says. */
export function makeConditionExamples(
  lesson: Lesson,
  { turn, judged }: ReadLesson,
): ConditionExample[] {
  return [...conditionCandidates(turn, judged), ...giftCandidates(turn, judged)].map(
    ({ placed, features }) => ({
      situation: lesson.situation,
      features: Uint32Array.from(features, shortHash),
      wanted: lesson.conditions.some(
        ({ enjeu, valeur }) =>
          enjeu === placed.condition.enjeu && Math.abs(valeur - placed.condition.valeur) < 0.001,
      ),
    }),
  );
}
