import type { ProblemCode } from './problem.ts';

/** The keys and the list positions (from 0) that lead to a value. */
export type Path = readonly (string | number)[];

/** A stretch of the text: UTF-16 offsets, end excluded. */
export interface Span {
  readonly debut: number;
  readonly fin: number;
}

/** What a pass has to say of a value, before it is placed in the text. */
export interface Finding {
  readonly code: ProblemCode;
  readonly niveau: 'erreur' | 'avertissement';
  readonly path: Path;
  /** What the caret shows: the key, or the value when absent. */
  readonly cible?: 'cle';
  /** Where exactly, when narrower than the value. */
  readonly span?: Span;
  readonly message: string;
  readonly remede: string;
}
