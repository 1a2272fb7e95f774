import { expect, it } from 'vitest';
import { round } from './round.ts';

it.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.1 + 0.2, 3, 0.3],
] as const)('[S20] rounds %d to %d decimals', (value, decimals, expected) => {
  expect(round(value, decimals)).toBe(expected);
});

it('[S20] has no minus zero', () => {
  expect(Object.is(round(-0.0001, 2), 0)).toBe(true);
});
