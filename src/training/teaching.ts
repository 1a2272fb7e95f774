import { join } from 'node:path';
import type { Example } from './example.ts';
import type { Lesson } from './lesson.ts';
import { makeConditionExamples } from './make-condition-examples.ts';
import { hideNames } from './hide-names.ts';
import { makeExample } from './make-example.ts';
import { asHeard } from './as-heard.ts';
import { misheard } from './misheard.ts';
import { readCorpus } from './read-corpus.ts';
import { readLesson } from './read-lesson.ts';
import { rewriteLesson } from './rewrite-lesson.ts';
import { timesTaught } from './times-taught.ts';
import type { ConditionExample } from './train-conditions.ts';

/** What is learned from: every lesson as written, and as a recogniser would have written it. */
export interface Teaching {
  /** For each lesson, as written then as heard. */
  readonly examples: readonly (readonly Example[])[];
  readonly conditions: readonly ConditionExample[];
}

/** What the folders of the corpus hold. `reserve` and `reserve-gammes` are never read. */
const FOLDERS = [
  { name: 'dev', kind: 'settled sale' },
  { name: 'dialogues', kind: 'settled sale' },
  { name: 'ventes-relues', kind: 'settled sale' },
  { name: 'ventes', kind: 'quick sale' },
  { name: 'gammes', kind: 'exercise' },
  { name: 'reponses', kind: 'answer' },
] as const;

/** Reads the lessons of a corpus: those of whole sales, then the exercises and the answers said alone. */
export function readLessons(corpus: string): Lesson[] {
  return FOLDERS.flatMap(({ name, kind }) => readCorpus(join(corpus, name), kind));
}

/** One lesson in so many is heard with errors. */
const MISHEARD = 3;

/** Makes the examples of every lesson: one as written, one as heard, with errors now and then. */
export function makeTeaching(lessons: readonly Lesson[]): Teaching {
  const told = hideNames(lessons).map((lesson, i) => ({
    times: timesTaught(lesson),
    variants: [
      lesson,
      rewriteLesson(lesson, i % MISHEARD === 0 ? (text) => misheard(text) : asHeard),
    ].map((variant) => {
      const read = readLesson(variant);
      return {
        example: makeExample(variant, read),
        conditions: makeConditionExamples(variant, read),
      };
    }),
  }));
  return {
    examples: told.map(({ variants }) => variants.map(({ example }) => example)),
    conditions: told.flatMap(({ variants, times }) => {
      const own = variants.flatMap(({ conditions }) => conditions);
      return Array.from({ length: times }, () => own).flat();
    }),
  };
}
