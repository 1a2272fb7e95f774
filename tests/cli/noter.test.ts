import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { FIXTURES, palabre, temporaryFolder } from './palabre.ts';

const GRID = ['--grille', 'grille-d-essai'];

const reportSchema = z.strictObject({
  grille: z.literal('grille-d-essai'),
  note: z.number().nullable(),
  criteres: z.array(
    z.strictObject({
      id: z.string(),
      niveau: z.int().nullable(),
      preuves: z.array(
        z.strictObject({
          tour: z.int().nullable(),
          qui: z.enum(['candidat', 'client']).nullable(),
          citation: z.string(),
          remarque: z.string(),
          favorable: z.boolean(),
        }),
      ),
    }),
  ),
});

it('[K40] gives the levels of a dialogue as JSON, its evidence quoted from the text', async () => {
  const { code, out, err } = await palabre(['noter', 'dialogues/E1-01.json', ...GRID, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { criteres } = reportSchema.parse(JSON.parse(out));
  expect(criteres.map(({ id }) => id)).toEqual(['C1-1', 'C1-2']);
  expect(criteres[1]?.niveau).toBeNull();
  const text = readFileSync(join(FIXTURES, 'dialogues/E1-01.json'), 'utf8');
  const quotes = criteres.flatMap(({ preuves }) => preuves.map(({ citation }) => citation));
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) expect(text).toContain(quote);
});

it('[K40] reads the text, never the labels', async () => {
  const folder = temporaryFolder();
  cpSync(join(FIXTURES, 'dialogues'), folder, { recursive: true });
  const path = join(folder, 'E1-01.json');
  const labelled = await palabre(['noter', path, ...GRID, '--json']);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"actes": ["prendre_conge"],', ''));
  const bare = await palabre(['noter', path, ...GRID, '--json']);
  expect(bare.out).toBe(labelled.out);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"ton"', '"actes": ["inventé"], "ton"'));
  expect((await palabre(['noter', path, ...GRID, '--json'])).out).toBe(bare.out);
});

it('[K40] prints the levels for a reader, and marks a log with its own grid', async () => {
  const { code, out } = await palabre(['noter', 'entretien.jsonl']);
  expect(code).toBe(0);
  expect(out).toContain('Grille d’essai');
  expect(out).toContain('C1-1');
  expect(out).toMatch(/\+ tour \d+, candidat.: «\u202f/u);
});

it('[K5] wants a grid and a situation that exist', async () => {
  const grid = await palabre(['noter', 'dialogues/E1-01.json', '--grille', 'grille-d-essais']);
  expect(grid.code).toBe(1);
  expect(grid.err).toContain('Vouliez-vous dire «\u202fgrille-d-essai\u202f»');
  const other = ['noter', 'entretien.jsonl', '--scenario', 'inconnue'];
  expect((await palabre(other)).err).toContain('Les situations connues');
});
