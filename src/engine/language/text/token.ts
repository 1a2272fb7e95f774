/** One canonical word of a text. `start`/`end` are UTF-16 offsets in the original text. */
export interface Token {
  /** Lower case, no accent, spoken and typed contractions spelled out. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The number the word or figure stands for; null for an ordinary word. */
  readonly value: number | null;
  /** Punctuation met after the word: a comma, the end of a sentence, or nothing. */
  readonly after: '' | ',' | '.' | '?' | '!';
  /** Written with a capital in the original text. */
  readonly capital: boolean;
}
