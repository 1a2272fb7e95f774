import { describe, expect, it } from 'vitest';
import { sale, SITUATION } from '#tests/scoring/sale.ts';
import { quotedWords } from './quoted-words.ts';
import { readSale } from './read-sale.ts';

const quote = (texte: string, span: readonly [number, number]) => {
  const [debut, fin] = span;
  const actes = [{ acte: 'preuve', debut, fin, confiance: 1, raison: 'essai' } as const];
  const [turn] = readSale(sale().says(texte, [], { actes }).log(), SITUATION).tours;
  return turn ? quotedWords(turn, ['preuve']) : null;
};
const around = (texte: string, words: string) => {
  const at = texte.indexOf(words);
  return quote(texte, [at, at + words.length]);
};

describe('quotedWords', () => {
  it('[S7] quotes the sentence around the span', () => {
    const texte = 'Je comprends. Nous avons le relevé… de 2025 ! Et voilà.';
    expect(around(texte, 'relevé')).toBe('Nous avons le relevé…');
    expect(around(texte, '2025')).toBe('de 2025 !');
    expect(around(texte, 'Et voilà.')).toBe('Et voilà.');
  });

  it('[S7] does not stop at a point inside a number or an abbreviation glued to a letter', () => {
    expect(around('C’est 16.80 € le kilo, article 9.b du contrat.', 'kilo')).toBe(
      'C’est 16.80 € le kilo, article 9.b du contrat.',
    );
  });

  it('[S7] starts at the span when the sentence is too long, and cuts at a word', () => {
    const texte = `${'et puis '.repeat(30)}le relevé ${'encore '.repeat(40)}`;
    const words = around(texte, 'le relevé') ?? '';
    expect(words).toMatch(/^le relevé encore .*encore…$/);
    expect(words.length).toBeLessThanOrEqual(161);
  });

  it.each([
    [5, 5],
    [9, 2],
    [0, 900],
    [800, 900],
  ] as const)('[S1] quotes the turn when the span %d–%d is not in the text', (debut, fin) => {
    expect(quote('Voici la fiche.', [debut, fin])).toBe('Voici la fiche.');
  });
});
