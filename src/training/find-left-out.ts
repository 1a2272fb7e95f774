import { combine } from '#engine/language/acts/combine.ts';
import { gatherEvidence } from '#engine/language/gather-evidence.ts';
import { cutClauses } from '#engine/language/learned/cut-clauses.ts';
import { decodeModel, type Model } from '#engine/language/learned/decode-model.ts';
import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { runModel } from '#engine/language/learned/run-model.ts';
import { turnFeatures } from '#engine/language/learned/turn-features.ts';
import { weighedInputs } from '#engine/language/learned/weighed-inputs.ts';
import { readTurn } from '#engine/language/read-turn.ts';
import { asHeard } from './as-heard.ts';
import { foldOf } from './folds.ts';
import { labelsOf } from './labels-of.ts';
import type { LeftOut } from './left-out.ts';
import type { Lesson } from './lesson.ts';
import { rewriteLesson } from './rewrite-lesson.ts';

/**
 * What each model finds in the turns it has not seen, as written and as heard. Whole sales only: exercises show rare acts far
 * more often than a sale does, and would set the thresholds wrong.
 */
export function findLeftOut(
  lessons: readonly Lesson[],
  models: ReadonlyMap<number, ModelFile>,
): LeftOut[] {
  const groups = foldOf(lessons);
  const ready = new Map([...models].map(([fold, file]) => [fold, decodeModel(file)]));
  return lessons.flatMap((lesson) => {
    const fold = groups.get(lesson.situation) ?? 0;
    const model = ready.get(fold);
    if (!lesson.whole || model === undefined) return [];
    return [lesson, rewriteLesson(lesson, asHeard)].map((told) => ({
      fold,
      situation: lesson.situation,
      wanted: labelsOf(lesson),
      inputs: inputsOf(told, model),
    }));
  });
}

function inputsOf({ text, context }: Lesson, model: Model): number[] {
  const turn = readTurn(text, context);
  const evidence = gatherEvidence(turn);
  const judged = combine(evidence);
  const features = turnFeatures(turn, cutClauses(turn.reading), evidence, judged);
  return weighedInputs(turn, judged, runModel(model, features).chances);
}
