import type { Situation } from '../store/store.ts';

/** A situation that can be played, with the fingerprint of its content. */
export interface LibraryEntry extends Situation {
  readonly empreinte: string;
}

/** The situations the server offers, sorted by id. */
export type Library = readonly LibraryEntry[];
