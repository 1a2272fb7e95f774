import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { FIXTURES, palabre, temporaryFolder } from './palabre.ts';

const fileSchema = z.looseObject({ tours: z.array(z.looseObject({})) });
const read = (path: string) => fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

it('[K30] writes the same dialogues with the labels it finds, and nothing else changed', async () => {
  const folder = join(temporaryFolder(), 'neuf', 'annotations');
  const { code, out, err } = await palabre(['analyser', 'dialogues', '--sortie', folder]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('1 dialogue annoté');
  expect(readdirSync(folder)).toEqual(['E1-01.json']);
  const source = read(join(FIXTURES, 'dialogues/E1-01.json'));
  const written = read(join(folder, 'E1-01.json'));
  const bare = ({ tours, ...rest }: typeof source) => ({
    ...rest,
    tours: tours.map(({ actes: _a, themes: _t, objection: _o, conditions: _c, ...turn }) => turn),
  });
  expect(bare(written)).toEqual(bare(source));
  expect(written.tours[0]).toEqual(source.tours[0]);
  expect(written.tours[1]).toMatchObject({ objection: null });
  expect(written.tours[1]?.['actes']).toContain('saluer');
  expect(written.tours[1]?.['actes']).not.toContain('prendre_conge');
  expect(written.tours[5]).toMatchObject({
    conditions: [{ enjeu: 'loyer', valeur: 120, unite: '€/mois' }],
  });
});

it('[K30] takes a situation for context, and tells why', async () => {
  const folder = temporaryFolder();
  cpSync(join(FIXTURES, 'dialogues/E1-01.json'), join(folder, 'seul.json'));
  const alone = ['analyser', join(folder, 'seul.json'), '--sortie', join(folder, 'sortie')];
  expect((await palabre(alone)).err).toContain('--scenario');
  const helped = await palabre([...alone, '--scenario', 'imprimante-etude-roux', '--pourquoi']);
  expect(helped.code).toBe(0);
  expect(helped.out).toContain('Tour 1');
  expect(helped.out).toContain('→ question ouverte');
  expect(helped.out).toContain('Tics de langage');
  expect(helped.out).toMatch(/saluer \(\d(?:,\d+)?\) «\u202fBonjour/u);
  expect(readdirSync(join(folder, 'sortie'))).toEqual(['seul.json']);
});

it('[K31] says what each turn is about, in the words of the situation', async () => {
  const { out } = await palabre([
    'analyser',
    'dialogues',
    '--sortie',
    temporaryFolder(),
    '--pourquoi',
  ]);
  expect(out).toMatch(/sur la table\u202f: [^\n]+, 120 €\/mois/u);
  expect(out).toMatch(/thème\u202f: /u);
  expect(out).not.toContain('undefined');
});

it('[K7] wants a folder to write to, and dialogues to read', async () => {
  const file = await palabre(['analyser', 'dialogues', '--sortie', 'entretien.jsonl']);
  expect(file.code).toBe(1);
  expect(file.err).toContain('là où il faut un dossier');
  const none = await palabre(['analyser', 'scenarios', '--sortie', temporaryFolder()]);
  expect(none.code).toBe(1);
  expect(none.err).toContain('ne contient aucun dialogue');
});
