import { describe, expect, it } from 'vitest';
import { analyseTurn } from '../analyse-turn.ts';
import { moments } from '#tests/language/moments.ts';

describe('[A11] la raison nomme l’argument comme le professeur le connaît', () => {
  it('par le nom du produit, non par son rang dans l’offre', () => {
    const moment = moments['decouverte'];
    if (moment === undefined) throw new Error('moment absent');
    const offre = [
      {
        id: 'p1',
        produit: 'Fontaine à eau',
        caracteristique: 'Fontaine raccordée au réseau, filtre au charbon changé tous les six mois',
        avantage: 'Plus de bonbonnes à porter',
        preuve: 'Analyse d’un laboratoire',
      },
    ];
    const { actes } = analyseTurn(
      'Alors c’est une fontaine raccordée au réseau, avec un filtre au charbon changé tous les six mois.',
      { ...moment, sale: { ...moment.sale, offre } },
    );
    expect(actes.find(({ acte }) => acte === 'caracteristique')?.raison).toBe(
      'reprend l’argument « Fontaine à eau » de l’offre',
    );
  });
});
