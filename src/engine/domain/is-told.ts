import type { NeedState } from './session-state.ts';

/** Whether the client has told a need: more than hinted at. A need nobody touched is hidden. */
export function isTold(life: NeedState | undefined): boolean {
  return life === 'revele' || life === 'reformule' || life === 'exploite';
}
