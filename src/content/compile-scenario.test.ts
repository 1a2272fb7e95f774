import { describe, expect, it } from 'vitest';
import { compileFixture } from '#tests/content/compile-fixture.ts';
import { readFixture } from '#tests/content/read-fixture.ts';

const FILE = 'valide-minimal.yaml';
const WHOLE = readFixture(FILE);
const PLACE = '  lieu: L’étude';

/** The valid file with `PLACE` written otherwise. */
const withPlace = (value: string) => compileFixture(WHOLE.replace(PLACE, `  lieu: ${value}`), FILE);
const codes = (text: string) => compileFixture(text, FILE).problems.map(({ code }) => code);

describe('compileScenario', () => {
  it('[C1] gives the situation, with advice only, when nothing is wrong', () => {
    const { scenario, problems } = compileFixture(WHOLE, FILE);
    expect(scenario?.client.nom).toBe('Roux');
    expect(problems.map(({ code, niveau }) => [code, niveau])).toEqual([
      ['situation-maigre', 'avertissement'],
    ]);
  });

  it.each([
    '007',
    'oui',
    'Non',
    'true',
    '12',
    '1e3',
    '0x10',
    '2027-03-16',
    '1 200,50',
    '.5',
    'L’étude, à 9 h 30 ; porte n°2',
    'C#',
  ])('[C11] keeps « %s » as it is written', (text) => {
    expect(withPlace(text).scenario?.fiche.lieu).toBe(text);
  });

  it('[C11] keeps quoted and block texts whole', () => {
    expect(withPlace('"Vitré : # étude [Roux] {A}"').scenario?.fiche.lieu).toBe(
      'Vitré : # étude [Roux] {A}',
    );
    expect(withPlace("'~'").scenario?.fiche.lieu).toBe('~');
    expect(withPlace('| # une remarque\n    Vitré : # étude').scenario?.fiche.lieu).toBe(
      'Vitré : # étude',
    );
  });

  it('[C12] lets a comment follow what is not prose', () => {
    const text = WHOLE.replace('langue: fr', 'langue: fr # la langue').replace(
      '    pas: 1',
      '    pas: 1 # euro',
    );
    expect(compileFixture(text, FILE).scenario?.langue).toBe('fr');
  });

  it('[C12] lets short labels stand between brackets', () => {
    const text = WHOLE.replace(
      'travaille:\n  - La découverte',
      'travaille: [découverte, négociation]',
    );
    expect(compileFixture(text, FILE).scenario?.travaille).toEqual(['découverte', 'négociation']);
  });

  it('[C13] reads a bare reply as its map', () => {
    const need = compileFixture(WHOLE, FILE).scenario?.besoins[0];
    expect(need?.indice).toEqual([{ dit: 'Elle fait son temps.' }]);
    expect(need?.reponse).toEqual([{ dit: 'Elle s’arrête deux fois par mois.', jeu: 'soupire' }]);
  });

  it('[C16] reads oui and non as a box ticked or not', () => {
    const text = WHOLE.replace('      enjeu: loyer', '      enjeu: loyer\n      obligatoire: non');
    expect(compileFixture(text, FILE).scenario?.commande.champs[0]?.obligatoire).toBe(false);
  });

  it('[C7] takes Windows files: the mark of byte order, carriage returns', () => {
    const windows = `\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`;
    expect(compileFixture(windows, FILE)).toEqual(compileFixture(WHOLE, FILE));
    const broken = (text: string) => text.replace('langue: fr', 'langue: de');
    expect(compileFixture(broken(windows), FILE).problems).toEqual(
      compileFixture(broken(WHOLE), FILE).problems,
    );
  });

  it('[C8] refuses a file that is far too long without reading it', () => {
    expect(codes(`${WHOLE}${'# rien\n'.repeat(200_000)}`)).toEqual(['fichier-trop-gros']);
  });

  it('[C9] survives a file made to exhaust the reader', () => {
    expect(codes(`format: ${'['.repeat(50_000)}`)).toHaveLength(1);
    const bomb = Array.from(
      { length: 20 },
      (_, i) => `a${i}: &a${i} [*a${i + 1}, *a${i + 1}]`,
    ).join('\n');
    expect(new Set(codes(bomb))).toContain('ancre');
  });

  it('[C9] does not let a key reach the prototype', () => {
    expect(codes(`${WHOLE}\n__proto__:\n  titre: x\n`)).toEqual(['cle-inconnue']);
    expect(
      codes(WHOLE.replace('titre: Vendre une imprimante à une étude', 'constructor: x')),
    ).toContain('cle-inconnue');
  });

  it('[C5] goes on checking the sections that are sound', () => {
    const text = WHOLE.replace('langue: fr', 'langue: de').replace(
      '      poids: 1',
      '      poids: 0.5',
    );
    expect(codes(text)).toEqual(['valeur-inconnue', 'poids-somme']);
  });

  it('[C17] finds two objections that wait for each other, once', () => {
    const start = WHOLE.indexOf('  - id: duree\n');
    const first = WHOLE.slice(start, WHOLE.indexOf('\nenjeux:'));
    const waiting = (text: string, other: string) =>
      text.replace('      actes:\n        - annoncer_prix', `      apres_objection: ${other}`);
    const second = waiting(first, 'duree').replace('id: duree', 'id: prix');
    const found = codes(WHOLE.replace(first, `${waiting(first, 'prix')}${second}`));
    expect(found.filter((code) => code === 'cycle-objections')).toHaveLength(1);
  });

  it('[C18] accepts an issue on which one side will not move', () => {
    const fixed = WHOLE.replace(
      '      ideal: 95\n      reserve: 115',
      '      ideal: 110\n      reserve: 110',
    );
    expect(codes(fixed)).toEqual(['situation-maigre']);
  });

  it('[C21] lets the candidate read the figures that are his own', () => {
    const own = WHOLE.replace(
      'accroche: Une notaire pressée',
      'accroche: Un tarif de 120 € et un plancher de 105 €',
    );
    expect(codes(own)).not.toContain('chiffre-revele');
    const hidden = WHOLE.replace(
      'accroche: Une notaire pressée',
      'accroche: Elle rêve de 95,00 euros',
    );
    expect(codes(hidden)).toContain('chiffre-revele');
    const other = WHOLE.replace(
      'accroche: Une notaire pressée',
      'accroche: Elle a 1 115 € de loyer et 115 clients',
    );
    expect(codes(other)).not.toContain('chiffre-revele');
  });
});
