import { expect, it } from 'vitest';
import { codeFrame } from './code-frame.ts';
import { sourceText } from './source-text.ts';

it('[C2] puts the carets under the words, with the lines around', () => {
  const source = sourceText('f', 'un: 1\ndeux: 2\ntrois: 3');
  expect(codeFrame(source, { debut: 12, fin: 13 })).toBe(
    '  1 | un: 1\n> 2 | deux: 2\n    |       ^\n  3 | trois: 3',
  );
});

it('[C2] cuts a long line around the carets', () => {
  const line = `${'a'.repeat(200)}FAUTE${'b'.repeat(200)}`;
  const [shown = '', carets = ''] = codeFrame(sourceText('f', line), {
    debut: 200,
    fin: 205,
  }).split('\n');
  expect(shown.length).toBeLessThan(110);
  expect(shown.slice(carets.indexOf('^'), carets.indexOf('^') + 5)).toBe('FAUTE');
  expect(carets.trim().endsWith('| ^^^^^') || carets.endsWith('^^^^^')).toBe(true);
});

it('[C2] shows a tab, so that the caret stands right', () => {
  expect(codeFrame(sourceText('f', '\ta: 1'), { debut: 1, fin: 2 })).toBe('> 1 | →a: 1\n    |  ^');
});
