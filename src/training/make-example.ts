import { OUTPUTS } from '#engine/language/learned/outputs.ts';
import { shortHash } from '#engine/language/learned/short-hash.ts';
import { turnFeatures } from '#engine/language/learned/turn-features.ts';
import { ruledThemes } from '#engine/language/themes/ruled-themes.ts';
import type { Example } from './example.ts';
import { labelsOf } from './labels-of.ts';
import type { Lesson } from './lesson.ts';
import type { ReadLesson } from './read-lesson.ts';
import { timesTaught } from './times-taught.ts';

/**
 * Makes an example of a lesson. The spans an annotator marked go to the clauses they mostly cover;
 * they are left out when the text was rewritten (`spans` null), or when a label would get lost.
 */
export function makeExample(lesson: Lesson, { turn, evidence, judged }: ReadLesson): Example {
  const themes = ruledThemes(turn);
  const { shared, clauses: features } = turnFeatures(turn, evidence, judged, themes);
  const wanted = labelsOf(lesson);
  const { tokens } = turn.reading;
  const { spans } = lesson;
  const marked =
    spans === null
      ? null
      : turn.clauses.map(({ from, to }) => {
          const start = tokens[from]?.start ?? 0;
          const end = tokens[to - 1]?.end ?? start;
          const own = new Uint8Array(OUTPUTS.length);
          for (const span of spans) {
            const common = Math.min(end, span.to) - Math.max(start, span.from);
            if (common > 0 && (common * 2 >= end - start || common * 2 >= span.to - span.from))
              labelsOf(span, own);
          }
          return own;
        });
  const lost =
    marked !== null && wanted.some((one, k) => one === 1 && !marked.some((own) => own[k] === 1));
  return {
    situation: lesson.situation,
    times: timesTaught(lesson),
    shared: Uint32Array.from(shared, shortHash),
    clauses: features.map((list) => Uint32Array.from(list, shortHash)),
    wanted,
    marked: lost ? null : marked,
  };
}
