import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileGrid } from '#content/compile-grid.ts';
import { MEASURES } from '#engine/scoring/measures/index.ts';

const FILE = 'attache-commercial-c10-c14.yaml';
const source = readFileSync(join(import.meta.dirname, '../../scenarios/grilles', FILE), 'utf8');

describe('the grid of the « jeu de rôle »', () => {
  const { grid, problems } = compileGrid(source, FILE, { mesures: new Set(MEASURES.keys()) });

  it('compiles without a word', () => {
    expect(problems).toEqual([]);
  });

  it('lists the criteria of C10 and C14 in the order of the référentiel, on an unofficial scale', () => {
    expect(grid?.criteres.map(({ id }) => id)).toEqual([
      'C10-1',
      'C10-2',
      'C10-3',
      'C10-4',
      'C10-5',
      'C10-6',
      'C10-7',
      'C14-1',
      'C14-2',
    ]);
    expect(grid?.echelle).toMatchObject({ officielle: false });
    expect(grid?.echelle.avertissement).toBe(
      'Échelle non publiée\u202f: réglage de l’établissement.',
    );
  });

  it('leaves to the jury what no software can see', () => {
    expect(grid?.criteres.filter(({ jury }) => jury !== undefined).map(({ id }) => id)).toEqual([
      'C10-7',
    ]);
  });

  it('looks at C14 for a reseller only', () => {
    for (const { competence, si } of grid?.criteres ?? []) {
      expect(si).toEqual(competence === 'C14' ? [{ mesure: 'distributeur', au_moins: 1 }] : []);
    }
  });
});
