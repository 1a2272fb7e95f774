import { fromBase64 } from './base64.ts';
import { hashWord } from './hash.ts';
import type { LexiconFile } from './lexicon-file.ts';
import { unpackSymbols } from './unpack-symbols.ts';
import { unpackWords } from './unpack-words.ts';

/** Classes of meaning (ids) of the stems of one language, and of the words of the other stems. */
export interface Meanings {
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly words: ReadonlyMap<string, readonly number[]>;
}

/** Makes `lexicon.json` ready to be asked. */
export function decodeLexicon({ classes, fr, en, meanings }: LexiconFile): {
  readonly fr: Meanings;
  readonly en: Meanings;
} {
  const ids = classes.split(' ').map(hashWord);
  const { packed, frequencies, count } = meanings;
  const ranks = unpackSymbols(fromBase64(packed), frequencies, count);
  let at = 0;
  const next = (): number[] => {
    const from = at;
    at = ranks.indexOf(0, from) + 1;
    return Array.from(ranks.subarray(from, at - 1), (rank) => ids[rank - 1] ?? 0);
  };
  const read = (keys: string): Meanings['stems'] =>
    new Map(unpackWords(keys).map((key) => [key, next()]));
  const readAll = ({ stems, words }: LexiconFile['fr']): Meanings => ({
    stems: read(stems),
    words: read(words),
  });
  return { fr: readAll(fr), en: readAll(en) };
}
