import { countTurns } from './count-turns.ts';

/** Turns that hold the price or its value. */
export const priceHeld = countTurns({
  nom: 'prix_defendu',
  libelle: 'Défenses du prix ou de la valeur',
  actes: ['defendre_prix'],
  remarque: 'Tient son prix et le justifie.',
});
