import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { disguiseNames } from '#training/disguise-names.ts';
import { findNames } from '#training/find-names.ts';
import { hideNames } from '#training/hide-names.ts';
import { readPlayed } from '#training/read-played.ts';

const lessons = readPlayed(fileURLToPath(new URL('../../corpus/dev/', import.meta.url)));

describe('[M7] personne n’est connu hors de sa situation', () => {
  it('les noms sont ceux de gens, de maisons, de marques ; pas les mots de la vente', () => {
    const names = findNames(lessons);
    expect([...names]).toEqual(expect.arrayContaining(['caradec', 'kerlann', 'castaing']));
    for (const word of ['madame', 'mme', 'bonjour', 'prix', 'rgpd'])
      expect(names, word).not.toContain(word);
  });

  it('un nom est le même tout au long d’une situation, un autre ailleurs, et de même longueur', () => {
    const names = new Set(['leroy']);
    const text = 'Madame Leroy ? Oui, « Leroy » comme Leroyer.';
    const here = disguiseNames(names, 'A1')(text);
    expect(here).toBe(disguiseNames(names, 'A1')(text));
    expect(here).not.toBe(disguiseNames(names, 'A2')(text));
    expect(here).toHaveLength(text.length);
    expect(here).toMatch(/^Madame (\p{L}{5}) \? Oui, « \1 » comme Leroyer\.$/u);
    expect(here).not.toMatch(/Leroy(?!er)/);
  });

  it('le client, la maison et l’offre portent les mêmes noms que les répliques', () => {
    const hidden = hideNames(lessons);
    const [first] = lessons;
    const [told] = hidden;
    expect(first?.text).toContain('Caradec');
    expect(told?.text).not.toContain('Caradec');
    const name = /madame (\p{L}+)/u.exec(told?.text ?? '')?.[1] ?? '';
    expect(told?.context.sale.client.nom).toContain(name);
    expect(hidden.map(({ text }) => text.length)).toEqual(lessons.map(({ text }) => text.length));
  });
});
