import { describe, expect, it } from 'vitest';
import { loadGrid } from '#tests/scoring/load-grid.ts';
import { finalMark } from './final-mark.ts';

const grid = loadGrid('attache-commercial-c10-c14');
const rated = (levels: Readonly<Record<string, number | null>>) =>
  [...grid.criteres, ...grid.note.complements].map(({ id, competence, libelle, exercice }) => ({
    id,
    competence,
    libelle,
    exercice,
    attendu: '',
    preuves: [],
    mesures: [],
    pour_progresser: null,
    jury: null,
    niveau: levels[id] ?? null,
  }));

describe('finalMark', () => {
  it('[S17] goes from the floor to the top of the scale', () => {
    expect(finalMark(grid, rated({ 'C10-1': 0, negociation: 0 }))).toBe(grid.note.socle);
    expect(finalMark(grid, rated({ 'C10-1': 4, conclusion: 4 }))).toBe(20);
  });

  it('[S17] weighs the observed levels only, and rounds to half a point', () => {
    // (1 × 4 + 2 × 2) / (4 × 3) = 2/3 of the nineteen points above the floor: 13.67.
    expect(finalMark(grid, rated({ 'C10-1': 4, negociation: 2 }))).toBe(13.5);
  });

  it('[S17] gives no mark when nothing was observed', () => {
    expect(finalMark(grid, rated({}))).toBeNull();
  });
});
