import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';

/** Largest mean error allowed, in levels; the mark's, in points. */
const LEVEL = 0.5;
const MARK = 1.5;

describe('agreement with the two jurors on the development corpus', () => {
  const table = agreement();

  it('covers the nine criteria, the two complements and the mark', () => {
    expect(table.map(({ cle }) => cle).toSorted()).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `C10-${n}`).concat('C14-1', 'C14-2', 'CONC', 'NEG', 'NOTE'),
    );
  });

  it.each(table)('$cle stays close to the jurors', ({ cle, ecart, kappa, rang }) => {
    expect(ecart).toBeLessThanOrEqual(cle === 'NOTE' ? MARK : LEVEL);
    expect(kappa).toBeGreaterThan(0.8);
    // Five distributors only: their ranks say little.
    if (!cle.startsWith('C14')) expect(rang).toBeGreaterThan(0.85);
  });
});
