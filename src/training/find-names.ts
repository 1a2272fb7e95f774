import { DAY_WORDS, MONTH_WORDS } from '#engine/language/text/calendar-words.ts';
import { foldWord } from '#engine/language/text/fold-word.ts';
import { classesOf } from '#engine/language/learned/word-classes.ts';
import type { Lesson } from './lesson.ts';

const WORD = /\p{L}{3,}/gu;
/** After these a word takes a capital, name or not. */
const OPENING = /(?:^|[.?!…:;()«»"“”[\]\n–—-])\s*$/u;
/** What comes before a word, as far as its capital may hang on it. */
const BEFORE = 4;
/** Share of the times inside a sentence when a name has its capital: recognisers and hasty hands drop it. */
const CAPITAL = 0.8;
/** What takes a capital, in English above all, and names nobody. */
const COMMON: ReadonlySet<string> = new Set(
  `mme mlle mrs mister miss sir madam english french spanish german italian dutch belgian swiss british
  american european europe france francais francaise easter christmas noel paques internet web`.split(
    /\s+/,
  ),
);

/**
 * The people, firms, places and brands of a situation, folded: the words that mostly take a capital
 * inside a sentence there. Titles, months, days and the words of the lexicon are no names, nor is what
 * is all capitals (« RGPD »).
 */
export function findNames(lessons: readonly Lesson[]): ReadonlySet<string> {
  const lines = new Set(
    lessons.flatMap(({ text, context }) => [text, context.clientLines.at(-1) ?? '']),
  );
  const counts = new Map<string, { capital: number; all: number }>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(WORD)) {
      if (OPENING.test(line.slice(Math.max(0, index - BEFORE), index))) continue;
      if (word === word.toUpperCase()) continue;
      const folded = foldWord(word);
      const count = counts.get(folded) ?? { capital: 0, all: 0 };
      count.all += 1;
      if (/^\p{Lu}/u.test(word)) count.capital += 1;
      counts.set(folded, count);
    }
  }
  const known = (word: string): boolean =>
    COMMON.has(word) ||
    MONTH_WORDS.has(word) ||
    DAY_WORDS.has(word) ||
    classesOf(word, 'fr').length > 0 ||
    classesOf(word, 'en').length > 0;
  return new Set(
    [...counts].flatMap(([word, { capital, all }]) =>
      capital >= all * CAPITAL && capital > 0 && !known(word) ? [word] : [],
    ),
  );
}
