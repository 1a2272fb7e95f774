import type { Criterion, Threshold } from '#engine/domain/grid.ts';
import type { Path } from '../finding.ts';

/** Every condition of the criteria, with its place in the file. */
export function thresholdsOf(
  criteria: readonly Criterion[],
): { path: Path; threshold: Threshold }[] {
  return criteria.flatMap(({ si, niveaux }, index) => {
    const at = ['criteres', index];
    const place = (path: Path, thresholds: readonly Threshold[]) =>
      thresholds.map((threshold, number) => ({ path: [...path, number], threshold }));
    const rules = niveaux.flatMap(({ tout, une_de: some }, level) => [
      ...place([...at, 'niveaux', level, 'tout'], tout),
      ...place([...at, 'niveaux', level, 'une_de'], some),
    ]);
    return [...place([...at, 'si'], si), ...rules];
  });
}
