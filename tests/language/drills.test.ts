import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureDrills } from '#training/measure-drills.ts';
import { readCorpus } from '#training/read-corpus.ts';

const path = fileURLToPath(new URL('../../corpus/reserve-gammes/', import.meta.url));
const drills = readCorpus(path, 'answer');

/** Nearly five thousand turns. */
const LONG = { timeout: 120_000 };

describe('[A1] des réponses isolées que rien n’a apprises', LONG, () => {
  it.each([
    ['fr', 0.73, 0.24, 0.04],
    ['en', 0.71, 0.23, 0.05],
  ] as const)('en %s', (langue, f1, silent, imagined) => {
    const measure = measureDrills(drills.filter(({ context }) => context.sale.langue === langue));
    expect(measure.microF1).toBeGreaterThan(f1);
    expect(measure.silent).toBeLessThan(silent);
    expect(measure.imagined).toBeLessThan(imagined);
  });
});
