import type { Grid } from '#engine/domain/grid.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { Ending, SessionEvent } from '#engine/domain/session-event.ts';
import type { Phase } from '#engine/domain/stages.ts';

/** The scenario and the grid as they were when the session was created: never read again from disk. */
export interface Situation {
  readonly scenario: Scenario;
  readonly grille: Grid;
}

/** What the list of sessions shows, kept beside the log so that listing folds nothing. */
export interface Summary {
  readonly phase: Phase;
  readonly tours: number;
  readonly fin: Ending | null;
  readonly note: number | null;
  readonly sur: number | null;
}

/** A session without its log. `device` owns it; instants are ISO 8601, UTC. */
export interface SessionRecord {
  readonly id: string;
  readonly device: string;
  readonly scenario: { readonly id: string; readonly titre: string };
  readonly mode: 'entrainement' | 'examen';
  readonly cree: string;
  readonly modifie: string;
  readonly summary: Summary;
}

/** The events one request led to: numbers of the first and of the last, both included. */
export interface KeyRange {
  readonly premier: number;
  readonly dernier: number;
}

export interface NewSession extends SessionRecord {
  /** Key of the request that created it. */
  readonly cle: string;
  readonly situation: Situation;
  readonly events: readonly SessionEvent[];
}

export interface Append {
  readonly session: string;
  /** Number of the last event the writer knows of. */
  readonly expected: number;
  readonly events: readonly SessionEvent[];
  /** Key of the request these events answer; a key already known has its range prolonged. */
  readonly cle: string | null;
  readonly summary: Summary;
  readonly modifie: string;
}

/**
 * Where sessions are kept. Every write is whole or not at all, and on disk before it returns.
 *
 * @throws StoreError from any member when the storage itself fails
 */
export interface Store {
  /** Does nothing and answers false when this device has already used this key. */
  create(session: NewSession): Promise<boolean>;
  /** @throws SeqConflict when the log does not end at `expected`, or does not exist */
  append(append: Append): Promise<void>;
  find(session: string): Promise<SessionRecord | null>;
  /** The session this device created with this key. */
  findByKey(device: string, cle: string): Promise<SessionRecord | null>;
  situation(session: string): Promise<Situation | null>;
  /** Number of the last event, or null for no session: tells whether what is held is still true. */
  lastSeq(session: string): Promise<number | null>;
  /** The log as JSON Lines; empty when there is none. */
  log(session: string): Promise<string>;
  keyRange(session: string, cle: string): Promise<KeyRange | null>;
  /** The last keys acknowledged, oldest first. */
  keys(session: string, limit: number): Promise<string[]>;
  /** The most recently modified first. */
  list(device: string): Promise<SessionRecord[]>;
  /** Erases for good: log, keys, and the situation when no other session needs it. */
  erase(session: string): Promise<void>;
  close(): Promise<void>;
}
