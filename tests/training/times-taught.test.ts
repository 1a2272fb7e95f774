import { describe, expect, it } from 'vitest';
import { readLessons } from '#training/teaching.ts';
import { timesTaught } from '#training/times-taught.ts';

/** The whole corpus is read: a busy machine takes a while. */
const PATIENCE = 60_000;

describe('[M8] combien de fois un tour s’apprend', () => {
  it(
    'selon qu’il vient d’une vente sûre, d’une autre, d’une réponse isolée ou d’une gamme',
    () => {
      const lessons = readLessons('corpus');
      const timesIn = (situation: string): number[] => [
        ...new Set(lessons.filter((one) => one.situation === situation).map(timesTaught)),
      ];
      expect(timesIn('A1')).toEqual([4]);
      expect(timesIn('V01')).toEqual([2]);
      expect(timesIn('EG01')).toEqual([2]);
      expect(timesIn('TW01')).toEqual([2]);
      expect(timesIn('G01')).toEqual([1]);
    },
    PATIENCE,
  );
});
