import { describe, expect, it } from 'vitest';
import { sale } from '#tests/language/sale.ts';
import { readTurn } from '../read-turn.ts';
import type { TurnContext } from '../turn-context.ts';
import { detectContact } from './contact.ts';

const opening = (client: string): TurnContext => ({
  sale,
  stage: 'prise-de-contact',
  pending: [],
  asked: null,
  clientLines: [client],
  candidateLines: [],
  done: [],
  onTable: null,
});
const reasons = (text: string): string[] =>
  detectContact(readTurn(text, opening('Oui ?'))).map(({ raison }) => raison);

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

  it('nommer sa maison, non ce qu’elle fait', () => {
    expect(reasons('Bonjour, Cyclo Vallée.')).toContain('nomme son entreprise à l’ouverture');
    expect(reasons('Bonjour, vous êtes loueur, vous aussi ?')).not.toContain(
      'nomme son entreprise à l’ouverture',
    );
  });
});
