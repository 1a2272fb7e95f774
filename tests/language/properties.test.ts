import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisSchema } from '#engine/domain/analysis.ts';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { readClientStance } from '#engine/language/read-client-stance.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { moments } from './moments.ts';
import { readUtterances } from './read-utterances.ts';

const contexts = Object.values(moments);
const context = fc.constantFrom(...contexts);
const spoken = readUtterances().map(({ text }) => text);
/** Any characters, or real utterances broken and glued. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...spoken), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom(...spoken.flatMap((line) => line.split(' '))), { maxLength: 60 })
    .map((words) => words.join(' ')),
);

describe('propriétés de l’analyse', () => {
  it('[L3] rend une analyse valide, les places dans le texte, chaque acte une fois', () => {
    fc.assert(
      fc.property(text, context, (said, moment) => {
        const analysis = analysisSchema.parse(analyseTurn(said, moment));
        const acts = analysis.actes.map(({ acte }) => acte);
        expect(new Set(acts).size).toBe(acts.length);
        for (const { debut, fin } of analysis.actes) {
          expect(debut).toBeLessThanOrEqual(fin);
          expect(fin).toBeLessThanOrEqual(said.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('est déterministe', () => {
    fc.assert(
      fc.property(text, context, (said, moment) => {
        expect(analyseTurn(said, moment)).toEqual(analyseTurn(said, { ...moment }));
      }),
    );
  });

  it('[L1] ne change pas quand changent la casse, les accents, les espaces ou l’apostrophe', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spoken), (said) => {
        const moment = contexts[2];
        if (moment === undefined) return;
        const acts = (line: string): string[] =>
          analyseTurn(line, moment).actes.map(({ acte }) => acte);
        const plain = acts(said);
        expect(acts(`  ${said.replaceAll(' ', '  ')} `)).toEqual(plain);
        expect(acts(said.replaceAll('’', "'"))).toEqual(plain);
        expect(acts(said.normalize('NFD'))).toEqual(plain);
        expect(acts(said.toLowerCase())).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  it('readClientStance répond à tout texte', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('fr', 'en'), (said, langue) => {
        expect(['accord', 'refus', 'objection', 'question', 'neutre']).toContain(
          readClientStance(said, langue),
        );
      }),
    );
  });

  // How fast is for `npm run bench`: the machine that runs the tests is shared.
  it.each(HOSTILE_TEXTS)(
    '[L5] dix mille caractères hostiles se lisent : $name',
    ({ text: hostile }) => {
      for (const moment of [moments['objection'], moments['anglais_suite']]) {
        if (moment === undefined) throw new Error('moment absent');
        const { actes } = analysisSchema.parse(analyseTurn(hostile, moment));
        for (const { debut, fin } of actes) {
          expect(debut).toBeLessThanOrEqual(fin);
          expect(fin).toBeLessThanOrEqual(hostile.length);
        }
      }
    },
  );
});
