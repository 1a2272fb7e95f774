import { isSurname } from './is-surname.ts';
import { isStopWord } from './stop-words.ts';
import { lowerShouting } from './lower-shouting.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokenise.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** A text made ready for the rules. */
export interface Reading {
  readonly source: string;
  readonly language: 'fr' | 'en';
  readonly tokens: readonly Token[];
  /** Whether each token is somebody’s name, after a title. */
  readonly names: readonly boolean[];
  /** Stem of a content word, « #139 » for a number, null for a word of no content; one per token. */
  readonly stems: readonly (string | null)[];
  /** Each of these stems once, in order of appearance. */
  readonly content: ReadonlySet<string>;
  /** All the words between single spaces, sentence marks as words: « bonjour madame . vous avez ». */
  readonly canon: string;
  /** Offset in `canon` where each token starts. */
  readonly offsets: readonly number[];
  readonly sentences: readonly Sentence[];
  /** Whether the text carries sentence marks at all (a recogniser writes none). */
  readonly punctuated: boolean;
  /** Written as a recogniser writes: no mark, no comma, no capital at the start. */
  readonly transcribed: boolean;
}

const contentOf = (token: Token, language: 'fr' | 'en'): string | null => {
  if (token.value !== null) return `#${token.word}`;
  if (token.word.length < 3 || isStopWord(token.word, language)) return null;
  return stem(token.word, language);
};

/** Reads a text: tokens, stems, canonical string, sentences. Never throws, whatever the text. */
export function readText(source: string, language: 'fr' | 'en'): Reading {
  const tokens = tokenise(lowerShouting(source), language);
  const offsets: number[] = [];
  let canon = ' ';
  for (const token of tokens) {
    offsets.push(canon.length);
    canon += `${token.word} `;
    if (token.after === '.' || token.after === '?' || token.after === '!')
      canon += `${token.after} `;
  }
  const punctuated = tokens.some(({ after }) => after !== '' && after !== ',');
  const transcribed = tokens.every(({ after }) => after === '') && tokens[0]?.capital !== true;
  const sentences = splitSentences(tokens, punctuated, language);
  const names = tokens.map((_token, i) => isSurname(source, tokens, i));
  const stems = tokens.map((token, i) => (names[i] === true ? null : contentOf(token, language)));
  const content = new Set(stems.filter((stem) => stem !== null));
  return {
    source,
    language,
    tokens,
    names,
    stems,
    content,
    canon,
    offsets,
    sentences,
    punctuated,
    transcribed,
  };
}
