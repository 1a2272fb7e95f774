import { reply, type Rule } from '../rule.ts';

/** Nothing to react to: the client lets the candidate go on. */
export const goOn: Rule = {
  nom: 'laisser poursuivre',
  decide: () => reply('poursuite', 'Rien dans ce tour n’appelle de réponse.', true),
};
