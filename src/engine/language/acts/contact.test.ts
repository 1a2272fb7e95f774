import { describe, expect, it } from 'vitest';
import { moments } from '#tests/language/moments.ts';
import { readTurn } from '../read-turn.ts';
import { detectContact } from './contact.ts';

const opening = moments['debut'];
const reasons = (text: string, nom = opening?.sale.client.nom): string[] => {
  if (opening === undefined || nom === undefined) throw new Error('moment absent');
  const sale = { ...opening.sale, client: { ...opening.sale.client, nom } };
  const context = { ...opening, clientLines: ['Oui ?'], sale };
  return detectContact(readTurn(text, context)).map(({ raison }) => raison);
};

describe('[A1] se présenter', () => {
  it.each(['Bonjour, Julie Gomez.', 'Bonjour madame, moi c’est Inès Perez, enchantée.'])(
    'un nom en « -ez » est un nom : « %s »',
    (text) => {
      expect(reasons(text)).toContain('dit son nom');
    },
  );

  it('un ordre en « -ez » n’en est pas un', () => {
    expect(reasons('Regardez. Prenez votre temps.')).not.toContain('dit son nom');
  });

  it('le nom du client n’est pas le sien', () => {
    expect(reasons('Bonjour, Goff.', 'Madame Le Goff')).not.toContain('dit son nom');
    expect(reasons('Bonjour, Laurine Cohen.', 'Laurine Cohen')).not.toContain('dit son nom');
  });

  it('le candidat peut porter le prénom du client, ou son nom de famille', () => {
    expect(reasons('Bonjour, Laurine Nguyen.', 'Laurine Cohen')).toContain('dit son nom');
    expect(reasons('Bonjour, Hugo Cohen.', 'Laurine Cohen')).toContain('dit son nom');
  });

  it('nommer sa maison, non ce qu’elle fait', () => {
    expect(reasons('Bonjour, Cyclo Vallée.')).toContain('nomme son entreprise à l’ouverture');
    expect(reasons('Bonjour, vous êtes loueur, vous aussi ?')).not.toContain(
      'nomme son entreprise à l’ouverture',
    );
  });
});
