import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const words = (text: string): string =>
  tokenise(text, 'fr')
    .map(({ word }) => word)
    .join(' ');

describe('[L2] les nombres', () => {
  it.each([
    ['cent trente-neuf euros hors taxes', '139 euros hors taxes'],
    ['cent trente neuf', '139'],
    ['139,50 €', '139.5 euros'],
    ['1 990 euros', '1990 euros'],
    ['deux mille six cent quatre-vingts', '2680'],
    ['soixante et onze', '71'],
    ['quatre-vingt-dix-neuf pour cent', '99 pourcent'],
    ['vingt et une heures', '21 heures'],
    ['huit dix minutes', '8 10 minutes'],
    ['un vélo', 'un velo'],
    ['du neuf', 'du neuf'],
    ['neuf vélos', '9 velos'],
    ['36mois', '36 mois'],
    ['89€/mois', '89 euros par mois'],
    ['4,7/5', '4.7 sur 5'],
    ['à trente jours fin de mois', 'a 30 jours fin de mois'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('[L1] parole et frappe', () => {
  it.each([
    ['Je n’ai pas d’idée', 'je ai pas d idee'],
    ["j'ai pas d'idée", 'je ai pas d idee'],
    ['euh… y a quoi', 'y a quoi'],
    ['Il y a quoi', 'y a quoi'],
    ['(rire) d’accord', 'd accord'],
    ['qd vs voulez svp', 'quand vous voulez s il vous plait'],
    ['l’Œuvre', 'l oeuvre'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('[L3] garde les positions d’origine', () => {
    const [, number] = tokenise('soit cent trente-neuf euros', 'fr');
    expect(number).toMatchObject({ value: 139, start: 5, end: 21 });
  });
});

describe('[C5] les centimes dits en toutes lettres', () => {
  it.each([
    ['six euros quarante par semaine', '6.4 euros par semaine'],
    ['douze euros cinquante', '12.5 euros'],
    ['six euros dix tenues', '6 euros 10 tenues'],
    ['vingt euros douze mois', '20 euros 12 mois'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});
