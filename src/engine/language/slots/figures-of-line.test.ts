import { describe, expect, it } from 'vitest';
import { moments } from '#tests/language/moments.ts';
import { readTurn } from '../read-turn.ts';
import { figuresOfLine } from './figures-of-line.ts';
import { profileIssues } from './issue-profile.ts';

const moment = moments['negociation'];
if (moment === undefined) throw new Error('moment absent');
const turn = readTurn('D’accord.', moment);

/** What a line said of an issue and a value. */
function said(line: string | undefined, enjeu: string, value: number): string {
  const issue = profileIssues(turn.context.sale).find((one) => one.issue.id === enjeu);
  if (issue === undefined) throw new Error(`enjeu absent : ${enjeu}`);
  return figuresOfLine(turn, line)(issue, value);
}

describe('[C14] ce que la réplique précédente disait d’un enjeu', () => {
  it.each([
    ['Quatre vélos, alors.', 'quantite', 4, 'same'],
    ['Quatre vélos, alors.', 'quantite', 6, 'other'],
    ['Quatre vélos, alors.', 'prix', 4, 'elsewhere'],
    ['Quatre vélos, alors.', 'prix', 139, 'another'],
    ['À 125 euros par mois, je signe.', 'prix', 125, 'same'],
    ['À 125 euros par mois, je signe.', 'prix', 139, 'other'],
    ['On a fait douze kilomètres ce matin.', 'quantite', 6, 'unplaced'],
    ['C’est trop cher.', 'prix', 139, 'none'],
    [undefined, 'prix', 139, 'none'],
  ] as const)('%s (%s, %d) : %s', (line, enjeu, value, expected) => {
    expect(said(line, enjeu, value)).toBe(expected);
  });
});
