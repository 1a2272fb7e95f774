import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it('[A15] counts in the singular below two', () => {
  const spaced = (value: number, unit: string): string =>
    counted(value, unit).replaceAll('\u00a0', ' ');
  expect(spaced(3, 'tours')).toBe('3 tours');
  expect(spaced(1, 'tours')).toBe('1 tour');
  expect(spaced(0, 'éléments sur 5')).toBe('0 élément sur 5');
  expect(spaced(1, 'mois')).toBe('1 mois');
  expect(spaced(100, '%')).toBe('100 %');
});
