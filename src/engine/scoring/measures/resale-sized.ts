import { plainText } from '../plain-text.ts';
import { countTurns } from './count-turns.ts';

const SIZED =
  /\d|\b(un|une|deux|trois|quatre|six|dix|douze) (colis|cartons?|semaines?|samedis?|minutes|bouteilles|presentoirs?|heures?|references)\b|demi-heure|semaine|samedi|lundi|mardi|rentree|on fournit|c'est pour nous|ca vous coute rien|a nos frais/;

/** Pieces of resale advice sized in time, quantity or cost: what makes them realistic. */
export const resaleSized = countTurns({
  nom: 'actions_de_revente_chiffrees',
  libelle: 'Actions de revente chiffrées ou datées',
  actes: ['conseiller_revente'],
  when: ({ actes, texte }) => actes.has('conseiller_revente') && SIZED.test(plainText(texte)),
  remarque: 'Action dimensionnée : quantité, date ou coût sont dits.',
});
