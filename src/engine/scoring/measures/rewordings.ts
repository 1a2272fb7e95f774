import { countTurns } from './count-turns.ts';

/** Turns that say the client’s words again. */
export const rewordings = countTurns({
  nom: 'reformulations',
  libelle: 'Reformulations',
  actes: ['reformuler'],
  remarque: 'Reformule avec ses mots ce que le client a dit.',
});
