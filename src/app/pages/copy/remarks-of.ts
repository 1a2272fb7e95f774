import type { Evaluation } from '#engine/domain/evaluation.ts';

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
 * The calls of the copy by line of the play, numbered in the order of the play. Words quoted under
 * several criteria get one call; the same remark made twice is one remark with several criteria.
 *
 * @param order the lines' keys, in the order they were said
 */
export function remarksOf(
  { criteres, complements }: Pick<Evaluation, 'criteres' | 'complements'>,
  order: readonly string[],
): ReadonlyMap<string, readonly Call[]> {
  const lines = new Map<string, Map<string, Remark[]>>();
  const judged = [
    ...criteres.map(({ id, preuves }) => ({ id, preuves })),
    // They have no number on the official form.
    ...complements.map(({ preuves }) => ({ id: 'complément', preuves })),
  ];
  for (const { id, preuves } of judged) {
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
    order.flatMap((key) => {
      const line = lines.get(key);
      if (line === undefined) return [];
      const calls = [...line].map(([citation, remarques]): Call => {
        numero += 1;
        const good = remarques.every(({ favorable }) => favorable);
        return { numero, citation, favorable: good, remarques };
      });
      return [[key, calls]];
    }),
  );
}
