import { expect, it } from 'vitest';
import type { DealPlane } from '#engine/domain/evaluation.ts';
import { dealWords } from './deal-words.ts';

const plane = (part: Partial<DealPlane>): DealPlane => ({
  frontiere: [],
  accord: { client: 0.36, candidat: 0.37 },
  offres: [],
  laisse_sur_la_table: 0.07,
  conditions: [],
  ...part,
});
const said = (part: Partial<DealPlane>): string =>
  dealWords(plane(part), 'Mme Caradec')
    .join(' ')
    .replaceAll(/[\u00a0\u202f]/g, ' ');

it('[A17] says what each side got and what was left on the table', () => {
  expect(said({})).toContain('vous donne 37 % de vos objectifs, et à Mme Caradec 36 % des siens');
  expect(said({})).toContain('vous en laissait 44 %');
  expect(said({ laisse_sur_la_table: 0.01 })).toContain('Rien n’est resté sur la table');
  expect(said({ accord: null, laisse_sur_la_table: null })).toContain('rien à placer');
});
