import { ACTS, type Act } from '#engine/domain/acts.ts';
import { decodeModel, type Model } from '#engine/language/learned/decode-model.ts';
import type { ModelFile } from '#engine/language/learned/model-file.ts';
import { weighTurn } from '#engine/language/learned/weigh-turn.ts';
import { PRESENT } from '#engine/language/learned/present.ts';
import { asHeard } from './as-heard.ts';
import { foldOf } from './folds.ts';
import { isSale } from './is-sale.ts';
import { labelsOf } from './labels-of.ts';
import type { LeftOut } from './left-out.ts';
import type { Lesson } from './lesson.ts';
import { readLesson } from './read-lesson.ts';
import { rewriteLesson } from './rewrite-lesson.ts';

/**
 * Of the sales marked quickly, one in so many; and how many times each settled one counts beside them:
 * what is found must be so for the latter, and three times as many of the former settle nothing better.
 */
const SALES = 3;
const SETTLED = 10;

/**
 * What each model finds in the turns it has not seen, as written and as heard. Whole sales only:
 * exercises show rare acts far more often than a sale does, and would weigh them wrong.
 */
export function findLeftOut(
  lessons: readonly Lesson[],
  models: ReadonlyMap<number, ModelFile>,
): LeftOut[] {
  const groups = foldOf(lessons);
  const ready = new Map([...models].map(([fold, file]) => [fold, decodeModel(file)]));
  const dialogues = [...Map.groupBy(lessons.filter(isSale), ({ dialogue }) => dialogue).values()];
  const isSettled = ([first]: readonly Lesson[]): boolean => first?.kind === 'settled sale';
  const settled = dialogues.filter(isSettled);
  const others = dialogues.filter((dialogue) => !isSettled(dialogue));
  return [...settled, ...others.filter((_sale, i) => i % SALES === 0)].flatMap((dialogue) => {
    const fold = groups.get(dialogue[0]?.situation ?? '') ?? 0;
    const model = ready.get(fold);
    if (model === undefined) return [];
    const weight = isSettled(dialogue) ? SETTLED : 1;
    return [dialogue, dialogue.map((lesson) => rewriteLesson(lesson, asHeard))].flatMap((told) =>
      listen(told, model).map((inputs, i) => ({
        fold,
        weight,
        wanted: labelsOf(told[i] ?? { acts: [], themes: [] }),
        inputs,
      })),
    );
  });
}

/** What is to be weighed in each turn of a sale, knowing what the networks alone find in those before it. */
function listen(dialogue: readonly Lesson[], model: Model): Float64Array[] {
  const done: Act[][] = [];
  return dialogue.map((lesson) => {
    const context = { ...lesson.context, done: [...done] };
    const { turn, evidence, judged } = readLesson({ ...lesson, context });
    const { alone, inputs } = weighTurn(turn, evidence, judged, model);
    done.push(ACTS.filter((_act, k) => (alone.chances[k] ?? 0) >= PRESENT));
    return inputs;
  });
}
