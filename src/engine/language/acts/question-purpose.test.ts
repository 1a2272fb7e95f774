import { describe, expect, it } from 'vitest';
import { readText } from '../text/reading.ts';
import { type Purpose, readPurpose } from './question-purpose.ts';

function purposeOf(text: string, presented: boolean): Purpose {
  const reading = readText(text, 'fr');
  const last = reading.sentences.at(-1);
  if (last === undefined) throw new Error('texte sans phrase');
  return readPurpose(reading, last, presented);
}

describe('[A3 bis] à quoi sert une question', () => {
  it.each<[string, Purpose]>([
    ['Vous êtes combien à l’atelier ?', 'decouverte'],
    ['On vous a proposé autre chose ?', 'decouverte'],
    ['Vous voulez que je repasse quand elle est là ?', 'suite'],
    ['Je vous rappelle jeudi matin ?', 'suite'],
    ['Je l’ajoute au devis ?', 'ajout'],
    ['On signe ce bon ?', 'decision'],
    ['Je mets la livraison à mardi ou à jeudi ?', 'decision'],
    ['Vous m’attendez une minute ?', 'accord'],
    ['On pose le carton au fond de la cour. Ça vous irait ?', 'accord'],
    ['Je sais plus… quarante ?', 'decouverte'],
    ['Madame Lenoir ?', 'rhetorique'],
  ])('%s → %s', (text, purpose) => {
    expect(purposeOf(text, true)).toBe(purpose);
  });

  it('ce que prend le client ne se décide qu’une fois l’offre présentée', () => {
    expect(purposeOf('Vous prenez quelle taille ?', false)).toBe('decouverte');
    expect(purposeOf('Vous le prenez ?', true)).toBe('decision');
  });
});
