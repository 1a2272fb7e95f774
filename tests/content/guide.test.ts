import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { PROBLEM_CODES } from '#content/problem.ts';
import { ACTS } from '#engine/domain/acts.ts';
import { REPLY_SITUATIONS } from '#engine/domain/reply-situations.ts';
import { MEASURES } from '#engine/scoring/measures/index.ts';
import { readFixture } from './read-fixture.ts';

const GUIDE = readFixture('../../docs/format-scenario.md');
const SCHEMA = ['entretien', 'grille']
  .map((name) => readFixture(`../../scenarios/schema/${name}.schema.json`))
  .join('\n');

describe('docs/format-scenario.md', () => {
  it('has only examples that YAML can read', () => {
    const examples = [...GUIDE.matchAll(/```yaml\n(.*?)```/gs)].map(([, example = '']) => example);
    expect(examples.length).toBeGreaterThan(8);
    for (const example of examples) expect(parseDocument(example).errors).toEqual([]);
  });

  it.each([
    ['key', [...new Set([...SCHEMA.matchAll(/"([a-z_]+)": \{\n/g)].map(([, key = '']) => key))]],
    ['act', ACTS],
    ['situation', REPLY_SITUATIONS],
    ['problem', PROBLEM_CODES],
    ['measure', [...MEASURES.keys()]],
  ])('names every %s', (_kind, names) => {
    const said = new Set(GUIDE.match(/[a-z_]+(?:-[a-z]+)*/g));
    const jsonSchema = ['properties', 'items'];
    expect(names.filter((name) => !said.has(name) && !jsonSchema.includes(name))).toEqual([]);
  });
});

it('[C2] every problem has a file that shows it, but those no file can give rise to today', () => {
  const shown = ['casses/', 'grilles-cassees/'].flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFixture(`${folder}${name}`)),
  );
  const said = shown.join('\n');
  expect(PROBLEM_CODES.filter((code) => !said.includes(`(${code})`))).toEqual([
    // Tested apart: the file would weigh a million characters.
    'fichier-trop-gros',
    // Kept for a rule that the schema would gain before the compiler has its words.
    'valeur-refusee',
  ]);
});
