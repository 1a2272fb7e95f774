/** Where the language model is and how long it may take. `cle` is a secret: never logged, never shown. */
export interface ModelSettings {
  /** Base URL of an OpenAI-compatible API, up to and including its version: `http://localhost:11434/v1`. */
  readonly adresse: string;
  readonly modele: string;
  readonly cle: string | null;
  /** Longest wait for the first word, and between two pieces of an answer, in milliseconds. */
  readonly premierMot: number;
  /** Longest wait for the whole answer, a second attempt included, in milliseconds. */
  readonly total: number;
}
