import type { CalibrationPoint } from './model-file.ts';

/**
 * How often a chance proved right on situations left out: the broken line of the model’s calibration,
 * read between its points.
 */
export function calibrate(line: readonly CalibrationPoint[], chance: number): number {
  let left: CalibrationPoint | undefined;
  for (const right of line) {
    if (chance <= right.chance) {
      if (left === undefined) return right.right;
      const way = (chance - left.chance) / (right.chance - left.chance);
      return left.right + (right.right - left.right) * way;
    }
    left = right;
  }
  return left?.right ?? chance;
}
