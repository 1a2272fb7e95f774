import type { Scenario } from '#engine/domain/scenario.ts';
import type { Ending } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { termsInWords } from '#engine/negotiation/terms-in-words.ts';

const ENDINGS: Readonly<Record<Ending, string>> = {
  accord: 'Accord conclu',
  suite: 'Pas d’accord aujourd’hui, mais une suite datée est acceptée',
  refus: 'Le client refuse',
  rupture: 'Le client met fin à l’entretien',
  temps: 'Le temps est écoulé, sans accord',
  depart: 'Le candidat quitte l’entretien, sans accord',
};

/** How the interview ended and on what terms, in a sentence; that it goes on when it has not ended. */
export function endingText({ fin }: SessionState, enjeux: Scenario['enjeux']): string {
  if (fin === null) return 'L’entretien n’est pas terminé.';
  const terms = fin.conditions === null ? '' : ` — ${termsInWords(fin.conditions, enjeux)}`;
  return `${ENDINGS[fin.comment]}${terms}.`;
}
