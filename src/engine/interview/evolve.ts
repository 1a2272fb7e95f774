import { transition } from 'xstate';
import type { FactType } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { evolveFacts } from './evolve-facts.ts';
import { examChart } from './exam-chart.ts';
import { initialState } from './initial-state.ts';
import { interviewChart, type InterviewEvent } from './interview-chart.ts';
import type { FoldedEvent } from './folded-event.ts';

const ENDS_A_PHASE: ReadonlySet<FactType> = new Set([
  'entretien.termine',
  'autoevaluation.faite',
  'echange.termine',
]);

/**
 * Folds one event into the state: the charts say the phase, the stage, the floor, the mood and the
 * clock; the rest is kept by `evolveFacts`. Pure; never throws on an event that has no place (a log
 * from which the client's secrets were taken out folds too).
 *
 * @throws RangeError when the first event is not `session.creee`
 */
export function evolve(state: SessionState | null, event: FoldedEvent): SessionState {
  if (event.type === 'session.creee') return initialState(event);
  if (state === null) throw new RangeError('a log starts with session.creee');
  const charted = {
    ...state,
    ...chartedParts(state, event),
    seq: event.seq,
    // The event that ends a phase belongs to it; what follows starts from nothing.
    t: ENDS_A_PHASE.has(event.type) ? 0 : event.t,
  };
  return evolveFacts(charted, event, state);
}

function chartedParts(state: SessionState, event: FoldedEvent): Partial<SessionState> {
  switch (event.type) {
    case 'entretien.commence':
      return {
        phase: nextPhase(state, event),
        ...nextInterview({ ...state, horloge: 'en_cours' }, event),
      };
    case 'entretien.termine':
      return {
        phase: nextPhase(state, event),
        ...nextInterview(state, event),
        horloge: 'en_cours',
      };
    case 'preparation.commencee':
    case 'autoevaluation.faite':
    case 'echange.termine':
      return { phase: nextPhase(state, event) };
    case 'candidat.a_parle':
    case 'analyse.faite':
    case 'client.a_parle':
    case 'humeur.changee':
    case 'horloge.cinq_minutes':
    case 'horloge.derniere_minute':
    case 'horloge.terminee':
      return nextInterview(state, event);
    default:
      return {};
  }
}

function nextPhase(state: SessionState, event: FoldedEvent): SessionState['phase'] {
  const [next] = transition(examChart, examChart.resolveState({ value: state.phase }), {
    type: event.type,
  });
  return next.value;
}

function nextInterview(
  { etape, parole, humeur, horloge }: SessionState,
  event: InterviewEvent,
): Pick<SessionState, 'etape' | 'parole' | 'humeur' | 'horloge'> {
  const snapshot = interviewChart.resolveState({ value: { etape, parole, humeur, horloge } });
  const [next] = transition(interviewChart, snapshot, event);
  return next.value;
}
