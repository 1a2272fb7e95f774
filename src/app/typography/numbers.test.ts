import { expect, it } from 'vitest';
import { elapsed, lasting, left, moment } from './numbers.ts';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

it('[A15] writes times of day and lengths as French prose does', () => {
  const noon = new Date(2027, 2, 16, 12, 7);
  expect(spaced(moment(noon.toISOString()))).toBe('16 mars à 12 h 07');
  expect(spaced(lasting(545_900))).toBe('9 min 05 s');
  expect(spaced(lasting(12_400))).toBe('12 s');
});

it('[A15] leaves clocks to their figures', () => {
  expect(left(1_193_200)).toBe('19:54');
  expect(elapsed(1_193_200)).toBe('19:53');
});
