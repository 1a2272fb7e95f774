import { describe, expect, it } from 'vitest';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { WORLDS } from '#tests/driver/worlds.ts';

const context = {
  sale: WORLDS.cafe.sale,
  stage: 'conclusion',
  clientLines: ['Bonjour.', 'C’est trop cher pour nous.'],
  candidateLines: ['Bonjour madame.'],
  done: [['saluer']],
  pending: [],
  onTable: { prix: 139, duree: 48, prix_cafe: 16.8, frais_installation: 180 },
  asked: null,
} as const;

const conditionsOf = (text: string) =>
  Object.fromEntries(
    analyseTurn(text, context).conditions.map(({ enjeu, valeur }) => [enjeu, valeur]),
  );

describe('[C1] un chiffre écrit après le nom d’un enjeu et deux-points', () => {
  it('va à cet enjeu, au bout d’une longue offre aussi', () => {
    expect(
      conditionsOf(
        'Si vous vous engagez à passer commande aujourd’hui, alors je peux vous proposer, en contrepartie, loyer mensuel : 125 €/mois, durée d’engagement : 36 mois, prix du café : 16,80 €/kg, frais d’installation : 60 €.',
      ),
    ).toEqual({ prix: 125, duree: 36, prix_cafe: 16.8, frais_installation: 60 });
  });

  it('ne va pas à un enjeu nommé avant la virgule', () => {
    expect(conditionsOf('Frais d’installation, machine, total : 2 500 €.')).toEqual({});
  });
});
