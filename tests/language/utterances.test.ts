import { describe, expect, it } from 'vitest';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { ACTS } from '#engine/domain/acts.ts';
import { readUtterances } from './read-utterances.ts';

const utterances = readUtterances();
/** Share of the sentences of the courses that may be missed: 35 of 359 were, on 22 November 2026. */
const FEW = 0.1;

describe('[A1] les énoncés de référence', () => {
  it('sont entendus, à quelques-uns près : le réseau pèse aussi ce qui manque autour d’eux', () => {
    const missed = utterances.flatMap(({ line, text, context, expected, forbidden, none }) => {
      const found: readonly string[] = analyseTurn(text, context).actes.map(({ acte }) => acte);
      const right =
        (!none || found.length === 0) &&
        expected.every((acte) => found.includes(acte)) &&
        !forbidden.some((acte) => found.includes(acte));
      return right ? [] : [`ligne ${line} : ${text} : ${found.join(', ')}`];
    });
    expect(missed.length / utterances.length, missed.join('\n')).toBeLessThan(FEW);
  });

  it('couvrent tous les actes du guide', () => {
    const covered = new Set(utterances.flatMap(({ expected }) => expected));
    expect(ACTS.filter((acte) => !covered.has(acte))).toEqual([]);
    expect(utterances.length).toBeGreaterThanOrEqual(250);
  });
});
