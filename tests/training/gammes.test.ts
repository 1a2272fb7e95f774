import { describe, expect, it } from 'vitest';
import { CorpusError } from '#training/corpus-error.ts';
import { readGammes } from '#training/read-gammes.ts';
import { sale } from '#tests/language/sale.ts';

const HEAD = '# X01-1 · face-a-face · oral · moyen\n';
const read = (lines: string) => readGammes(`${HEAD}${lines}\n`, 'X01.txt', sale, 'exercise');

describe('[M1] lire une gamme', () => {
  it('rend chaque réponse avec ses mots, ses actes, son objection et ses conditions', () => {
    const [first, second] = read(
      'K C’est cher.\n> Je comprends. [accueillir_objection] Cher par rapport à quoi ? [questionner_objection, question_ouverte:budget+concurrence] @o1\n~ Ben non. [contredire] @o1',
    );
    expect(first?.text).toBe('Je comprends. Cher par rapport à quoi ?');
    expect(first?.acts).toEqual([
      'accueillir_objection',
      'questionner_objection',
      'question_ouverte',
    ]);
    expect(first?.themes).toEqual(['budget', 'concurrence']);
    expect(first?.spans?.map(({ from, to }) => first.text.slice(from, to))).toEqual([
      'Je comprends.',
      'Cher par rapport à quoi ?',
    ]);
    expect(first?.objection).toBe('o1');
    expect(first?.context.clientLines).toEqual(['C’est cher.']);
    expect(second?.acts).toEqual(['contredire']);
  });

  it('la suite tient compte de la réponse principale, non des autres', () => {
    const last = read('K Oui ?\n> Bonjour. [saluer]\n~ Salut. [saluer]\nK Alors ?\n> Voilà. []').at(
      -1,
    );
    expect(last?.context.candidateLines).toEqual(['Bonjour.']);
    expect(last?.context.clientLines).toEqual(['Oui ?', 'Alors ?']);
    expect(last?.acts).toEqual([]);
  });

  it('une vente ne sait rien de la précédente', () => {
    const last = read(
      'K Oui ?\n> Bonjour. [saluer]\n# X01-2 · visio · oral · bon\nK Allô ?\n> Oui. []',
    ).at(-1);
    expect(last?.context.candidateLines).toEqual([]);
    expect(last?.dialogue).toBe('X01-2');
  });

  it.each([
    ['K Oui ?\n> Bonjour.', 'ligne 3', '[]'],
    ['K Oui ?\n> Bonjour. [bonjourer]', 'ligne 3', 'bonjourer'],
    ['K Oui ?\n> Quoi ? [question_ouverte:meteo]', 'ligne 3', 'meteo'],
    ['K Oui ?\n> Cent. [annoncer_prix] {lune=100 €}', 'ligne 3', 'lune'],
    ['Bonjour', 'ligne 2', '« > »'],
  ])('refuse %j en disant où et quoi', (lines, place, mend) => {
    expect(() => read(lines)).toThrow(CorpusError);
    expect(() => read(lines)).toThrow(place);
    expect(() => read(lines)).toThrow(mend);
  });
});
