import type { Theme } from '#engine/domain/themes.ts';
import { compilePattern } from '../cues/compile-pattern.ts';

/** Words of a question that tell its theme, in English. */
export const ENGLISH_THEMES: readonly (readonly [Theme, RegExp])[] = [
  ['budget', compilePattern(['budget', 'cost', 'pay', 'spend', 'price'])],
  [
    'decision',
    compilePattern(['decision', 'decides?', 'signs?', 'sign', 'approve\\w*', 'look at', 'alone']),
  ],
  ['delai', compilePattern(['when', 'deadline', 'date', 'in june', 'how soon', 'by when'])],
  [
    'volume',
    compilePattern(['how many', 'how much', 'maximum', 'number of', 'headcount', 'how often']),
  ],
  [
    'concurrence',
    compilePattern([
      'supplier',
      'competitors?',
      'other (?:offers?|quotes?)',
      'they put',
      'inside the',
      'their (?:offer|price)',
    ]),
  ],
  [
    'critere',
    compilePattern([
      'important',
      'criteria',
      'number one',
      'matters?',
      'choice',
      'look at',
      'looking for',
    ]),
  ],
  ['satisfaction', compilePattern(['satisfied', 'happy', 'comfort', 'like', 'say something'])],
  [
    'probleme',
    compilePattern([
      'problems?',
      'issues?',
      'pain',
      'broken',
      'happened',
      'difficult\\w*',
      'worr\\w+',
      'scares?',
      'changed what',
      'blocked',
    ]),
  ],
  ['besoin', compilePattern(['need', 'want', 'would like', 'expect'])],
  [
    'situation',
    compilePattern([
      'now',
      'today',
      'have now',
      'how (?:do|does) (?:you|it)',
      'works?',
      'currently',
      'where they',
      'organi[sz]ed',
    ]),
  ],
];
