import { countTurns } from './count-turns.ts';

/** Turns that show listening: acknowledging, following up, rewording, welcoming an objection. */
export const listening = countTurns({
  nom: 'gestes_d_ecoute',
  libelle: 'Gestes d’écoute',
  actes: ['ecouter', 'relancer', 'reformuler', 'accueillir_objection'],
  remarque: 'Montre qu’il a entendu le client.',
});
