import type { ObjectionState } from './session-state.ts';

/** Whether an objection stands: raised and not lifted. An objection nobody spoke of is latent. */
export function isPending(life: ObjectionState | undefined): boolean {
  return life !== undefined && life !== 'latente' && life !== 'levee';
}
