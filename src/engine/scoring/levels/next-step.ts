import type { LevelRule } from '../../domain/grid.ts';
import { type ReadMeasure, thresholdHolds } from './threshold-holds.ts';
import { thresholdInWords } from './threshold-in-words.ts';

/** What the next level asks for, and the thresholds still missing, in French. */
export function nextStep(rule: LevelRule, read: ReadMeasure): string {
  const words = (thresholds: LevelRule['tout']): string[] =>
    thresholds
      .filter((threshold) => !thresholdHolds(threshold, read))
      .map((threshold) => thresholdInWords(threshold, read(threshold.mesure)));
  const missing = words(rule.tout);
  const choice = rule.une_de.some((threshold) => thresholdHolds(threshold, read))
    ? []
    : [words(rule.une_de).join(', ou ')].filter((text) => text !== '');
  const all = [...missing, ...choice];
  return all.length === 0 ? rule.attendu : `${rule.attendu} Il manque : ${all.join(' ; ')}.`;
}
