import type { Measured } from '../../domain/evaluation.ts';
import type { Threshold } from '../../domain/grid.ts';

/** The measured value of a measure a grid cites. */
export type ReadMeasure = (nom: string) => Measured;

/**
 * Whether a threshold holds. A measure not observed never reaches a minimum and never exceeds a
 * maximum.
 */
export function thresholdHolds(
  { mesure, au_moins, au_plus }: Threshold,
  read: ReadMeasure,
): boolean {
  const { valeur } = read(mesure);
  if (au_moins !== undefined && (valeur === null || valeur < au_moins)) return false;
  return au_plus === undefined || valeur === null || valeur <= au_plus;
}
