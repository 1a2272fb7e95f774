import { fact, type Ending } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { add, draft } from './draft.ts';
import type { TimedFact, WordingRequest } from './outcome.ts';

/** The client's words, and who found them. */
export interface Spoken {
  readonly texte: string;
  readonly par: 'scenario' | 'modele';
}

/** Why a model's words were not used, and what it had written if anything. */
export interface WordingFailure {
  readonly cause: string;
  readonly texte: string | null;
}

/** The end of a turn: the client's words are said; the interview ends if they end it. */
export function finishTurn(
  state: SessionState,
  request: WordingRequest,
  spoken: Spoken,
  failure: WordingFailure | null,
  t: number,
): TimedFact[] {
  const { tour, decision, scripted } = request;
  let next = draft(state);
  if (failure !== null) next = add(next, t, fact('modele.a_echoue', { tour, ...failure }));
  next = add(
    next,
    t,
    fact('client.a_parle', {
      tour,
      texte: spoken.texte,
      par: spoken.par,
      repliques: [...scripted.repliques],
      jeu: scripted.jeu,
      expression: decision.expression,
    }),
  );
  const comment = endingOf(request, state);
  if (comment !== null)
    next = add(next, t, fact('entretien.termine', { comment, conditions: state.accord }));
  return [...next.facts];
}

/** How the client's last words end the interview; null when it goes on. */
function endingOf({ decision }: WordingRequest, state: SessionState): Ending | null {
  const { intention } = decision;
  if (intention.type !== 'replique') return null;
  switch (intention.situation) {
    case 'rupture':
      return 'rupture';
    case 'conge_accord':
      return 'accord';
    case 'conge_suite':
      return 'suite';
    case 'conge_refus':
      return 'refus';
    case 'temps':
      return state.accord === null ? 'temps' : 'accord';
    default:
      return null;
  }
}
