import { plainText } from './plain-text.ts';
import type { CandidateTurn } from './sale-record.ts';

/** « J’oublie quelque chose ? — Non, c’est ça » : a yes that begins with a no. */
const NO_THAT_MEANS_YES =
  /^(\([^)]*\) )?non?,? (rien|that's (it|all|right)|c'est (bien |tout a fait )?(ca|cela|bon|exact|fidele|resume|juste|complet|note))/;

/** Whether the client approves the rewording of a turn. */
export function approves({ accueil, decision, reponse }: CandidateTurn): boolean {
  if (accueil === 'accord') return true;
  return decision === null && NO_THAT_MEANS_YES.test(plainText(reponse ?? '').trim());
}
