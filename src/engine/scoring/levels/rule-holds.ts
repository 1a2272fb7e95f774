import type { LevelRule } from '../../domain/grid.ts';
import { type ReadMeasure, thresholdHolds } from './threshold-holds.ts';

/** Whether a level's own rule holds: all of `tout`, and one of `une_de` when there are any. */
export function ruleHolds({ tout, une_de }: LevelRule, read: ReadMeasure): boolean {
  const all = tout.every((threshold) => thresholdHolds(threshold, read));
  return (
    all && (une_de.length === 0 || une_de.some((threshold) => thresholdHolds(threshold, read)))
  );
}
