import type { Reading } from '../../text/reading.ts';

/** A reading seen token by token, safe past its ends. */
export interface Speech {
  readonly language: 'fr' | 'en';
  readonly length: number;
  readonly source: string;
  /** The canonical word, or nothing past the ends. */
  readonly word: (at: number) => string;
  readonly value: (at: number) => number | null;
  /** As written, lower case: tells « j » the unit from « je » the pronoun. */
  readonly raw: (at: number) => string;
  /** What is written between a token and the next, spaces apart: « - », « / ». */
  readonly gap: (at: number) => string;
  /** Punctuation after a token; a stop past the ends. */
  readonly after: (at: number) => string;
  readonly capital: (at: number) => boolean;
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
}

/** Opens a reading for the readers of figures. */
export function openSpeech({ tokens, source, language }: Reading): Speech {
  return {
    language,
    length: tokens.length,
    source,
    word: (at) => tokens[at]?.word ?? '',
    value: (at) => tokens[at]?.value ?? null,
    raw: (at) => source.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0).toLowerCase(),
    gap: (at) => source.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0).trim(),
    after: (at) => tokens[at]?.after ?? '.',
    capital: (at) => tokens[at]?.capital ?? false,
    start: (at) => tokens[at]?.start ?? source.length,
    end: (at) => tokens[at]?.end ?? source.length,
  };
}
