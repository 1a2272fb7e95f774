import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genderless } from './genderless.ts';
import { stem } from './stem.ts';

describe('[L6] un mot sans son genre', () => {
  it.each([
    ['desole', 'desolee'],
    ['enchante', 'enchantee'],
    ['cree', 'creee'],
    ['arrive', 'arrivee'],
    ['content', 'contente'],
    ['ravi', 'ravie'],
    ['sur', 'sure'],
    ['convaincu', 'convaincue'],
    ['heureux', 'heureuse'],
    ['conseiller', 'conseillere'],
    ['commercial', 'commerciale'],
    ['directeur', 'directrice'],
    ['attentif', 'attentive'],
    ['certain', 'certaine'],
    ['monsieur', 'madame'],
  ])('« %s » et « %s »', (his, hers) => {
    expect(genderless(hers, 'fr')).toBe(genderless(his, 'fr'));
    expect(stem(hers, 'fr')).toBe(stem(his, 'fr'));
  });

  it.each(
    'vente banque rue service telephone entree duree donnees presente presentez comment arrive'.split(
      ' ',
    ),
  )('« %s » reste tel quel', (word) => {
    expect(genderless(word, 'fr')).toBe(word);
  });

  it('le verbe reste avec les siens', () => {
    expect(stem('arrive', 'fr')).toBe(stem('arriver', 'fr'));
    expect(stem('active', 'fr')).toBe(stem('activer', 'fr'));
  });

  it('une fois ôté, il n’y a plus rien à ôter', () => {
    assert(
      property(stringMatching(/^[a-z]{0,8}[b-df-z](?:ee|ees|e|ale|ive)?$/), (word) => {
        expect(genderless(genderless(word, 'fr'), 'fr')).toBe(genderless(word, 'fr'));
      }),
    );
  });
});
