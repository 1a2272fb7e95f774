/** A passage marked by the reader: offsets in the text of one page of the file. */
export interface Passage {
  readonly page: string;
  readonly debut: number;
  readonly fin: number;
}

/** The passages once one more is marked: those it touches on its page melt into it. */
export function withPassage(passages: readonly Passage[], added: Passage): readonly Passage[] {
  const touches = (other: Passage): boolean =>
    other.page === added.page && other.debut <= added.fin && added.debut <= other.fin;
  const melted = passages.filter(touches);
  return [
    ...passages.filter((other) => !touches(other)),
    {
      page: added.page,
      debut: Math.min(added.debut, ...melted.map(({ debut }) => debut)),
      fin: Math.max(added.fin, ...melted.map(({ fin }) => fin)),
    },
  ];
}

/** The passages without the one under this point. */
export function withoutPassage(
  passages: readonly Passage[],
  page: string,
  at: number,
): readonly Passage[] {
  return passages.filter(
    (passage) => passage.page !== page || at < passage.debut || at > passage.fin,
  );
}

/** Whether a kept value is a list of passages. */
export function isPassages(value: unknown): value is readonly Passage[] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        typeof item === 'object' &&
        item !== null &&
        'page' in item &&
        'debut' in item &&
        'fin' in item,
    )
  );
}
