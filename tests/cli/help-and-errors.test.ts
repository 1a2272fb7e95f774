import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { palabre, palabreIntoClosedPipe, temporaryFolder } from './palabre.ts';

describe('help', () => {
  it('[K1] is shown by « palabre » and « palabre aide »', async () => {
    const [bare, asked] = await Promise.all([palabre([]), palabre(['aide'])]);
    await expect(bare.out).toMatchFileSnapshot('golden/aide.txt');
    expect(bare).toEqual({ code: 0, out: asked.out, err: '' });
  });

  it.each(['valider', 'jouer', 'analyser', 'noter', 'rejouer'])(
    '[K1] presents « %s »',
    async (nom) => {
      const { code, out, err } = await palabre([nom, '--aide']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      await expect(out).toMatchFileSnapshot(`golden/aide-${nom}.txt`);
    },
  );
});

describe('a command typed wrong', () => {
  it.each([
    [['noté', 'x.json'], 'La commande « noté » n’existe pas.'],
    [['noter'], 'Il manque un journal ou un dialogue'],
    [['noter', 'a.json', 'b.json'], '« b.json » est de trop'],
    [['noter', 'a.json', '--jzon'], 'L’option « --jzon » n’existe pas.'],
    [['jouer', 'x', '--graine', 'sept'], 'La graine « sept » n’est pas un nombre entier'],
    [['jouer', 'x', '--candidat', 'génial'], 'Le candidat « génial » n’existe pas.'],
    [['jouer', 'x', '--graine'], 'L’option « --graine » est mal employée'],
    [['rejouer', 'x.jsonl', '--a', '12'], '« 12 » n’est pas un instant.'],
    [['analyser', 'dialogues'], 'Il manque le dossier où écrire'],
    [['analyser', 'dialogues', '--sortie', 'dialogues'], 'serait remplacé'],
  ])('[K2] [K3] %o', async (args, words) => {
    const { code, out, err } = await palabre(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(plain(err)).toContain(words);
    expect(err).toMatch(/\nRemède/u);
    expect(err).not.toMatch(/\n\s+at /u);
  });

  it('[K5] gets the nearest command', async () => {
    expect(plain((await palabre(['rejour'])).err)).toContain('Vouliez-vous dire « rejouer » ?');
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['absent.json', 'n’existe pas'],
    ['dialogues', 'est un dossier'],
    ['scenarios/grilles/grille-d-essai.yaml', 'n’est pas du JSON correct'],
  ])('[K7] noter %s', async (path, words) => {
    const { code, err } = await palabre(['noter', path]);
    expect(code).toBe(1);
    expect(plain(err)).toContain(words);
    expect(plain(err)).toContain(path);
  });

  it('[K7] binary, empty, elsewhere', async () => {
    const folder = temporaryFolder();
    const files: Readonly<Record<string, string | Buffer>> = {
      'image.json': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
      'latin1.json': Buffer.from('{"titre": "\u00e9t\u00e9"}', 'latin1'),
      'vide.jsonl': '',
      'liste.json': '[]',
      'sans-qui.json':
        '{"id":"d","contexte":"E1","langue":"fr","canal":"visio","registre":"oral","tours":[{"texte":"Bonjour"}]}',
      'sans-contexte.json':
        '{"id":"d","contexte":"../../E1","langue":"fr","canal":"visio","registre":"oral","tours":[]}',
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content);
    }
    mkdirSync(join(folder, 'nu'));
    const said = async (name: string): Promise<string> => {
      const { code, err } = await palabre(['noter', join(folder, name)]);
      expect(code).toBe(1);
      return plain(err);
    };
    const [image, latin, empty, list, turns, context] = await Promise.all(
      Object.keys(files).map(said),
    );
    expect(image).toContain('n’est pas un fichier de texte');
    expect(latin).toContain('n’est pas un fichier de texte');
    expect(empty).toContain('Le journal est vide');
    expect(list).toContain('ce n’est pas un dialogue');
    expect(turns).toContain('« tours.0.qui »');
    expect(context).toContain('n’est pas à côté de lui');
    const nothing = await palabre(['valider', join(folder, 'nu')]);
    expect(plain(nothing.err)).toContain('ne contient aucun fichier .yaml');
  });
});

it('[K4] a closed pipe is quiet', async () => {
  expect(await palabreIntoClosedPipe(['noter', 'dialogues/E1-01.json'])).toEqual({
    code: 0,
    err: '',
  });
});

/** Without the fine spaces, which a person does not type. */
function plain(text: string): string {
  return text.replaceAll(/[\u202f\u00a0]/gu, ' ');
}
