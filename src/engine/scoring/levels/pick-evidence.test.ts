import { expect, it } from 'vitest';
import { pickEvidence } from './pick-evidence.ts';

const proof = (tour: number, remarque: string, favorable = true) =>
  ({ tour, qui: 'candidat', citation: remarque, remarque, favorable }) as const;
const measured = (mesure: string, preuves: readonly ReturnType<typeof proof>[]) => ({
  mesure,
  libelle: mesure,
  unite: 'tours',
  valeur: preuves.length,
  preuves,
});

it('[S16] shows each turn once, what counts against first, the highest levels before the lowest', () => {
  const low = measured(
    'questions',
    [1, 2, 3, 4, 5, 6, 7].map((tour) => proof(tour, 'question')),
  );
  const high = measured('arguments', [proof(3, 'argument')]);
  const bad = measured('fautes', [proof(9, 'faute', false)]);
  const shown = pickEvidence([bad, low, high]);
  expect(shown.map(({ tour, remarque }) => `${tour} ${remarque}`)).toEqual([
    '1 question',
    '2 question',
    '3 argument',
    '4 question',
    '5 question',
    '9 faute',
  ]);
});

it('[S16] has nothing to show when nothing was measured', () => {
  expect(pickEvidence([])).toEqual([]);
});
