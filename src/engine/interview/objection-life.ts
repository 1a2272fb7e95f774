import { setup, transition } from 'xstate';
import type { FactType } from '#engine/domain/session-event.ts';
import type { ObjectionState } from '#engine/domain/session-state.ts';

type ObjectionEvent = { readonly type: Extract<FactType, `objection.${string}`> };

const answers = {
  'objection.accueillie': 'accueillie',
  'objection.questionnee': 'questionnee',
  'objection.traitee': 'traitee',
  'objection.levee': 'levee',
  'objection.maintenue': 'maintenue',
} as const;

/** XState reads this by its type alone. */
const types: { readonly events?: ObjectionEvent } = {};

/**
 * Life of one objection: latent → raised → acknowledged → questioned → answered → lifted, or kept.
 * Kept is not the end: a kept objection can be taken up again.
 */
export const objectionLife = setup({ types }).createMachine({
  id: 'objection',
  initial: 'latente',
  states: {
    latente: { on: { 'objection.soulevee': 'soulevee' } },
    soulevee: { on: answers },
    accueillie: {
      on: {
        'objection.questionnee': 'questionnee',
        'objection.traitee': 'traitee',
        'objection.levee': 'levee',
        'objection.maintenue': 'maintenue',
      },
    },
    questionnee: {
      on: {
        'objection.traitee': 'traitee',
        'objection.levee': 'levee',
        'objection.maintenue': 'maintenue',
      },
    },
    traitee: { on: { 'objection.levee': 'levee', 'objection.maintenue': 'maintenue' } },
    maintenue: { on: answers },
    levee: { on: { 'objection.soulevee': 'soulevee' } },
  },
});

/** The state of an objection after one event of its life; unchanged when the event has no place there. */
export function nextObjectionState(
  state: ObjectionState,
  type: ObjectionEvent['type'],
): ObjectionState {
  const [next] = transition(objectionLife, objectionLife.resolveState({ value: state }), { type });
  return next.value;
}
