import { countTurns } from './count-turns.ts';

/** Turns that tie an effort to a commitment of the client. */
export const counterparts = countTurns({
  nom: 'contreparties',
  libelle: 'Contreparties demandées',
  actes: ['demander_contrepartie'],
  remarque: 'Lie son effort à un engagement du client.',
});
