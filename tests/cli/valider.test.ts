import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FIXTURES, palabre, temporaryFolder } from './palabre.ts';

it('[K10] sums up the whole library, warnings told and forgiven', async () => {
  const { code, out, err } = await palabre(['valider']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  await expect(out).toMatchFileSnapshot('golden/valider.txt');
});

it('[K10] fails on an error, with its place and its mend', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'imprimante-etude-roux.yaml');
  const good = readFileSync(
    join(FIXTURES, 'scenarios/entretiens/imprimante-etude-roux.yaml'),
    'utf8',
  );
  writeFileSync(path, good.replace('canal: face-a-face', 'canal: face à face'));
  const { code, out } = await palabre(['valider', path]);
  expect(code).toBe(1);
  expect(out).toContain(`${path}:`);
  expect(out).toContain('valeur-inconnue');
  expect(out).toMatch(/Remède/u);
  expect(out).toContain('situation à corriger');
  const played = await palabre(['jouer', path, '--candidat', 'moyen']);
  expect(played.code).toBe(1);
  expect(played.err).toContain('palabre valider');
});
