import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Library } from '../ports/library.ts';
import type { Wording } from '#wording/worded.ts';
import type { Store } from '../store/store.ts';

/** What the sessions need of the world outside. `wording`: null when no model is configured. */
export interface SessionDeps {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly wording: Wording | null;
}
