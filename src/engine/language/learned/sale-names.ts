import { rememberSale } from '../links/remember-sale.ts';
import { isTitle } from '../text/is-title.ts';
import { readText } from '../text/reading.ts';
import { isStopWord } from '../text/stop-words.ts';
import { classesOf } from './word-classes.ts';

/** The proper names of a situation, in canonical words: the client’s, his firm’s, the candidate’s. */
export interface SaleNames {
  /** Names that are no words of the language: they are names however they are written. */
  readonly rare: ReadonlySet<string>;
  /** All of them: one that is also a word of the language is a name when it has its capital. */
  readonly all: ReadonlySet<string>;
  /** Names of several words, which are names together however they are written: « vieux pressoir ». */
  readonly runs: readonly (readonly string[])[];
}

/** Somebody goes by what comes before the first comma or bracket; then comes what they do. */
const HEAD = /^[^,;:(–—.]*/u;
/** Shorter words are what an apostrophe cuts off, or initials. */
const SHORTEST = 3;
/** Beyond so many words it is no name but a description. */
const LONGEST = 5;
/** « Les Trois Rivières » goes by « aux Trois Rivières » too. */
const ARTICLE = /^(?:les|the|une)$/;

/** A name said in a text. */
interface Name {
  /** Its words, from the first with a capital to the last, those between them included. */
  readonly run: readonly string[];
  /** Those with a capital. */
  readonly words: readonly string[];
}

function nameIn(text: string, language: 'fr' | 'en'): Name {
  const { tokens } = readText(HEAD.exec(text)?.[0] ?? '', language);
  const named = tokens.map(
    ({ word, capital }) =>
      capital && word.length >= SHORTEST && !isTitle(word) && !ARTICLE.test(word),
  );
  const all = tokens.map(({ word }) => word);
  return {
    run: all.slice(Math.max(0, named.indexOf(true)), named.lastIndexOf(true) + 1),
    words: all.filter((_word, i) => named[i] === true),
  };
}

/** The words of a firm’s name that call it up one by one: its first often says what it does (« Cuisines Armelin »). */
const telling = ({ words }: Name): readonly string[] => (words.length > 1 ? words.slice(1) : words);

/** Gathers the proper names of a situation, once. */
export const saleNames = rememberSale(({ langue, client, entreprise }): SaleNames => {
  const person = nameIn(client.nom, langue);
  const firms = [client.entreprise, entreprise].map((text) => nameIn(text, langue));
  const all = new Set([...person.words, ...firms.flatMap(telling)]);
  const isWord = (word: string): boolean =>
    isStopWord(word, langue) || classesOf(word, langue).length > 0;
  return {
    all,
    rare: new Set([...all].filter((word) => !isWord(word))),
    runs: [person, ...firms]
      .map(({ run }) => run)
      .filter(({ length }) => length > 1 && length <= LONGEST),
  };
});
