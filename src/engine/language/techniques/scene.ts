import type { FoundAct } from '#engine/domain/analysis.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { Turn } from '../acts/turn.ts';

/** A turn and the acts found in it, as the readers of techniques need them. */
export interface Scene {
  readonly turn: Turn;
  readonly acts: ReadonlyMap<Act, FoundAct>;
  /** The client opposes something, or has just done so. */
  readonly opposed: boolean;
  /** At least, once the offer is known, he does not agree: his doubt may be worded in any way. */
  readonly doubted: boolean;
}
