import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionSchema } from '#engine/domain/grid.ts';
import { loadGrid } from '#tests/scoring/load-grid.ts';
import { MEASURES } from '../measures/index.ts';
import { rateCriterion } from './rate-criterion.ts';

const why = () => 'le client n’a soulevé aucune objection';
const readFrom = (values: Readonly<Record<string, number | null>>) => (mesure: string) => ({
  mesure,
  libelle: mesure,
  unite: '',
  valeur: values[mesure] ?? null,
  preuves: [],
});

const criterion = criterionSchema.parse({
  id: 'X',
  competence: 'C',
  libelle: 'Critère',
  exercice: 'Exercice.',
  niveaux: [
    { niveau: 0, attendu: 'Rien.' },
    { niveau: 1, attendu: 'Un peu.', tout: [{ mesure: 'a', au_moins: 1 }] },
    { niveau: 2, attendu: 'Mieux.', tout: [{ mesure: 'fautes', au_plus: 2 }] },
    {
      niveau: 3,
      attendu: 'Bien.',
      une_de: [
        { mesure: 'a', au_moins: 5 },
        { mesure: 'b', au_moins: 2 },
      ],
    },
  ],
});
const level = (values: Readonly<Record<string, number | null>>) =>
  rateCriterion(criterion, readFrom(values), why).niveau;

describe('rateCriterion', () => {
  it('[S11] a measure not observed never reaches a minimum and never exceeds a maximum', () => {
    expect(level({ a: null, b: 9 })).toBe(0);
    expect(level({ a: 1, fautes: null })).toBe(2);
  });

  it('[S12] asks for all of « tout » and one of « une_de »', () => {
    expect(level({ a: 5, fautes: 0 })).toBe(3);
    expect(level({ a: 1, b: 2, fautes: 0 })).toBe(3);
    expect(level({ a: 4, b: 1, fautes: 0 })).toBe(2);
  });

  it('[S13] a level holds only with all the levels below', () => {
    expect(level({ a: 9, b: 9, fautes: 3 })).toBe(1);
    expect(level({ a: 0, b: 9, fautes: 0 })).toBe(0);
  });

  it('[S14] says why there is no level when nothing could be observed', () => {
    const result = rateCriterion(criterion, readFrom({}), why);
    expect(result).toMatchObject({ niveau: null, pour_progresser: null, preuves: [] });
    expect(result.attendu).toBe('Non observé\u202f: le client n’a soulevé aucune objection.');
  });

  it('[S14] leaves alone a criterion whose condition does not hold', () => {
    const resale = { ...criterion, si: [{ mesure: 'distributeur', au_moins: 1 }] };
    expect(rateCriterion(resale, readFrom({ distributeur: 0, a: 5 }), why).niveau).toBeNull();
    expect(rateCriterion(resale, readFrom({ distributeur: 1, a: 5 }), why).niveau).toBe(3);
  });

  it('[S15] tells the next level and the thresholds that are missing', () => {
    const { pour_progresser } = rateCriterion(criterion, readFrom({ a: 2, b: 1, fautes: 0 }), why);
    expect(pour_progresser).toBe(
      'Bien. Il manque\u202f: a\u202f: au moins 5 (constaté\u202f: 2), ou b\u202f: au moins 2 (constaté\u202f: 1).',
    );
    expect(rateCriterion(criterion, readFrom({ a: 5 }), why).pour_progresser).toBeNull();
  });

  it('[S13] improving a measure never lowers a level of the official grid', () => {
    const grid = loadGrid('attache-commercial-c10-c14');
    const all = [...grid.criteres, ...grid.note.complements];
    const thresholds = all.flatMap(({ niveaux }) =>
      niveaux.flatMap(({ tout, une_de }) => [...tout, ...une_de]),
    );
    const better = new Map(thresholds.map((t) => [t.mesure, t.au_moins === undefined ? -1 : 1]));
    for (const { mesure, au_moins } of thresholds) {
      expect(MEASURES.has(mesure), mesure).toBe(true);
      expect(better.get(mesure), `${mesure} sert dans les deux sens`).toBe(
        au_moins === undefined ? -1 : 1,
      );
    }
    const names = [...better.keys(), 'distributeur'];
    const value = fc.record({ from: fc.nat(15), gain: fc.nat(6) });
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, value]))), (values) => {
        const before = Object.fromEntries(names.map((name) => [name, values[name]?.from ?? 0]));
        const after = Object.fromEntries(
          names.map((name) => {
            const { from, gain } = values[name] ?? { from: 0, gain: 0 };
            return [
              name,
              name === 'distributeur' ? from : Math.max(0, from + gain * (better.get(name) ?? 1)),
            ];
          }),
        );
        for (const one of all) {
          const low = rateCriterion(one, readFrom(before), why).niveau;
          const high = rateCriterion(one, readFrom(after), why).niveau;
          expect(high ?? -1).toBeGreaterThanOrEqual(low ?? -1);
        }
      }),
    );
  });
});
