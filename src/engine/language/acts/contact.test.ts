import { describe, expect, it } from 'vitest';
import { moments } from '#tests/language/moments.ts';
import { readTurn } from '../read-turn.ts';
import { detectContact } from './contact.ts';

const opening = moments['debut'];
const reasons = (text: string): string[] => {
  if (opening === undefined) throw new Error('moment absent');
  const context = { ...opening, clientLines: ['Oui ?'] };
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
    if (opening === undefined) throw new Error('moment absent');
    const client = { ...opening.sale.client, nom: 'Madame Le Goff' };
    const context = { ...opening, clientLines: ['Oui ?'], sale: { ...opening.sale, client } };
    const found = detectContact(readTurn('Bonjour, Goff.', context));
    expect(found.map(({ raison }) => raison)).not.toContain('dit son nom');
  });

  it('nommer sa maison, non ce qu’elle fait', () => {
    expect(reasons('Bonjour, Cyclo Vallée.')).toContain('nomme son entreprise à l’ouverture');
    expect(reasons('Bonjour, vous êtes loueur, vous aussi ?')).not.toContain(
      'nomme son entreprise à l’ouverture',
    );
  });
});
