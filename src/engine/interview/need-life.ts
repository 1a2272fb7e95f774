import { setup, transition } from 'xstate';
import type { FactType } from '#engine/domain/session-event.ts';
import type { NeedState } from '#engine/domain/session-state.ts';

type NeedEvent = { readonly type: Extract<FactType, `besoin.${string}`> };

/** XState reads this by its type alone. */
const types: { readonly events?: NeedEvent } = {};

/** Life of one need: hidden → hinted → revealed → reformulated → used in an argument. */
export const needLife = setup({ types }).createMachine({
  id: 'besoin',
  initial: 'cache',
  states: {
    cache: { on: { 'besoin.evoque': 'evoque', 'besoin.revele': 'revele' } },
    evoque: {
      on: {
        'besoin.revele': 'revele',
        'besoin.reformule': 'reformule',
        'besoin.exploite': 'exploite',
      },
    },
    revele: { on: { 'besoin.reformule': 'reformule', 'besoin.exploite': 'exploite' } },
    reformule: { on: { 'besoin.exploite': 'exploite' } },
    exploite: {},
  },
});

/** The state of a need after one event of its life; unchanged when the event has no place there. */
export function nextNeedState(state: NeedState, type: NeedEvent['type']): NeedState {
  const [next] = transition(needLife, needLife.resolveState({ value: state }), { type });
  return next.value;
}
