import { describe, expect, it } from 'vitest';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { ACTS } from '#engine/domain/acts.ts';
import { readUtterances } from './read-utterances.ts';

const utterances = readUtterances();

describe('[A1] les énoncés de référence', () => {
  it.each(
    utterances.map((utterance): [string, (typeof utterances)[number]] => [
      `ligne ${utterance.line} : ${utterance.text}`,
      utterance,
    ]),
  )('%s', (_name, { text, context, expected, forbidden, none }) => {
    const found = analyseTurn(text, context).actes.map(({ acte }) => acte);
    if (none) expect(found).toEqual([]);
    expect(found).toEqual(expect.arrayContaining([...expected]));
    for (const acte of forbidden) expect(found).not.toContain(acte);
  });

  it('couvrent tous les actes du guide', () => {
    const covered = new Set(utterances.flatMap(({ expected }) => expected));
    expect(ACTS.filter((acte) => !covered.has(acte))).toEqual([]);
    expect(utterances.length).toBeGreaterThanOrEqual(250);
  });
});
