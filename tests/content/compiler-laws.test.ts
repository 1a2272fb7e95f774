import { array, assert, constantFrom, nat, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '#content/problem.ts';
import { compileGridFixture } from './compile-grid-fixture.ts';
import { compileFixture } from './compile-fixture.ts';
import { readFixture } from './read-fixture.ts';

const SCENARIO = readFixture('valide-minimal.yaml');
const GRID = readFixture('grille-minimale.yaml');

/** Words of the YAML and schema libraries' own messages. */
const ENGLISH =
  /\b(expected|invalid|received|unrecognized|required|must|should|at path|unexpected|unresolved|nested|implicit|too (?:big|small)|token|tag:yaml)\b/i;

const compilers = [
  ['situation', SCENARIO, (text: string) => judged(compileFixture(text, 'valide-minimal.yaml'))],
  ['grille', GRID, (text: string) => judged(compileGridFixture(text, 'grille-minimale.yaml'))],
] as const;

describe.each(compilers)('any damage to a %s', (_kind, whole, compile) => {
  const check = (text: string) => {
    const { value, problems } = compile(text);
    const lines = text.split(/\r\n?|\n/);
    expect(value === null).toBe(problems.some(({ niveau }) => niveau === 'erreur'));
    for (const { code, ligne, colonne, message, remede, extrait } of problems) {
      expect(PROBLEM_CODES).toContain(code);
      expect(ligne).toBeGreaterThanOrEqual(1);
      expect(ligne).toBeLessThanOrEqual(lines.length);
      expect(colonne).toBeLessThanOrEqual((lines[ligne - 1] ?? '').length + 1);
      expect(extrait).toContain('^');
      expect(extrait.split('\n').length).toBeLessThanOrEqual(4);
      // What the trainer wrote may be quoted, whatever its language.
      expect(`${message} ${remede}`.replaceAll(/«[^»]*»/g, '')).not.toMatch(ENGLISH);
      expect(`${message} ${remede}`).not.toMatch(/undefined|\[object|NaN/);
    }
  };

  it('[C1] cut anywhere', () => {
    assert(
      property(nat(whole.length), (end) => check(whole.slice(0, end))),
      { numRuns: 150 },
    );
  });

  it('[C1] with characters put in, changed or taken out', () => {
    const piece = oneof(
      constantFrom(
        ...':#-\'"[]{}&*!|>%@`,?~\t\r\n \u00A0\uFFFD\u0000'.split(''),
        ': ',
        ' #',
        '- ',
        '\n---\n',
        '<<: *a',
        '__proto__: 1',
      ),
      string({ maxLength: 6 }),
    );
    const edit = record({ at: nat(whole.length), drop: nat(6), put: piece });
    assert(
      property(array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        check(
          edits.reduce(
            (text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop),
            whole,
          ),
        );
      }),
      { numRuns: 250 },
    );
  });

  it('[C1] with lines moved, repeated, indented or removed', () => {
    const count = whole.split('\n').length;
    const edit = record({
      line: nat(count - 1),
      how: constantFrom('remove', 'repeat', 'indent', 'empty', 'list'),
    });
    assert(
      property(array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const lines = whole.split('\n');
        for (const { line, how } of edits) {
          const old = lines[line] ?? '';
          if (how === 'remove') lines.splice(line, 1);
          if (how === 'repeat') lines.splice(line, 0, old);
          if (how === 'indent') lines[line] = ` ${old}`;
          if (how === 'empty') lines[line] = old.replace(/:.*/, ':');
          if (how === 'list') lines[line] = old.replace(/: .*/, ': [a, {b: c}]');
        }
        check(lines.join('\n'));
      }),
      { numRuns: 200 },
    );
  });

  it('[C6] is said the same way twice', () => {
    const half = whole.slice(0, whole.length / 2);
    expect(compile(half)).toEqual(compile(half));
  });
});

function judged(result: ReturnType<typeof compileFixture> | ReturnType<typeof compileGridFixture>) {
  return { value: 'grid' in result ? result.grid : result.scenario, problems: result.problems };
}
