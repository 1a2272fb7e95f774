import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('[C14] nearest', () => {
  it.each([
    ['reponce', 'reponse'],
    ['réponse', 'reponse'],
    ['Reponse', 'reponse'],
    ['rpeonse', 'reponse'],
    ['reponses', 'reponse'],
    ['meteo', null],
    ['', null],
  ])('%s → %s', (word, meant) => {
    expect(nearest(word, ['indice', 'reponse', 'profondeur'])).toBe(meant);
  });
});
