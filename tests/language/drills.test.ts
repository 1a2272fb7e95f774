import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureDrills } from '#training/measure-drills.ts';
import { readCorpus } from '#training/read-corpus.ts';

const path = fileURLToPath(new URL('../../corpus/reserve-gammes/', import.meta.url));
const drills = readCorpus(path, { whole: false, settled: false });

/** Some twelve thousand turns. */
const LONG = { timeout: 120_000 };

describe('[A1] des réponses isolées que rien n’a apprises', LONG, () => {
  it.each([
    ['fr', 0.69, 0.25, 0.065],
    ['en', 0.695, 0.24, 0.065],
  ] as const)('en %s', (langue, f1, silent, imagined) => {
    const measure = measureDrills(drills.filter(({ context }) => context.sale.langue === langue));
    expect(measure.microF1).toBeGreaterThan(f1);
    expect(measure.silent).toBeLessThan(silent);
    expect(measure.imagined).toBeLessThan(imagined);
  });
});
