import type { Evaluation, Evidence } from '#engine/domain/evaluation.ts';
import type { Utterance } from '#engine/domain/session-state.ts';
import { quotePlace } from './quote-place.ts';

/** What the examiner says of some words, and under which criteria. */
export interface Remark {
  readonly remarque: string;
  readonly criteres: readonly string[];
  readonly favorable: boolean;
}

/** A call in the margin: a number, the words it is tied to, what is said of them. */
export interface Call {
  readonly numero: number;
  readonly citation: string;
  /** True when nothing said of these words is to be mended. */
  readonly favorable: boolean;
  readonly remarques: readonly Remark[];
}

/** Key of a line of the play: who speaks, at which turn. */
export const lineKey = (qui: 'candidat' | 'client', tour: number): string =>
  `${qui} ${String(tour)}`;

/**
 * The calls of the copy by line of the play, numbered in the order of the text. Words quoted under
 * several criteria get one call; the same remark made twice is one remark with several criteria
 * (the ids of what it bears on).
 *
 * @param script the lines, in the order they were said
 */
export function remarksOf(
  { criteres, complements }: Pick<Evaluation, 'criteres' | 'complements'>,
  script: readonly Pick<Utterance, 'qui' | 'tour' | 'texte'>[],
): ReadonlyMap<string, readonly Call[]> {
  const lines = new Map<string, Map<string, Remark[]>>();
  for (const { id, preuves } of [...criteres, ...complements]) {
    for (const { tour, qui, citation, remarque, favorable } of preuves) {
      if (tour === null || qui === null) continue;
      const line = lines.get(lineKey(qui, tour)) ?? new Map<string, Remark[]>();
      lines.set(lineKey(qui, tour), line);
      const said = line.get(citation) ?? [];
      const same = said.find((other) => other.remarque === remarque);
      const others = said.filter((other) => other !== same);
      const ids = [...new Set([...(same?.criteres ?? []), id])];
      line.set(citation, [...others, { remarque, criteres: ids, favorable }]);
    }
  }
  let numero = 0;
  return new Map(
    script.flatMap(({ qui, tour, texte }) => {
      const key = lineKey(qui, tour);
      const line = lines.get(key);
      if (line === undefined) return [];
      const end = (citation: string): number =>
        quotePlace(texte, citation)?.fin ?? Number.POSITIVE_INFINITY;
      const inOrder = [...line].toSorted(([a], [b]) => compare(end(a), end(b)));
      const calls = inOrder.map(([citation, remarques]): Call => {
        numero += 1;
        const good = remarques.every(({ favorable }) => favorable);
        return { numero, citation, favorable: good, remarques };
      });
      return [[key, calls]];
    }),
  );
}

/** The number of the remark an evidence is told in; null when it quotes no line. */
export function numberOf(
  calls: ReadonlyMap<string, readonly Call[]>,
  { qui, tour, citation }: Pick<Evidence, 'qui' | 'tour' | 'citation'>,
): number | null {
  if (qui === null || tour === null) return null;
  const call = calls.get(lineKey(qui, tour))?.find((each) => each.citation === citation);
  return call?.numero ?? null;
}

/** Two places that may both be infinite. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
