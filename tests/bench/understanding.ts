import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import type { Lesson } from '#training/lesson.ts';
import { readPlayed } from '#training/read-played.ts';
import { readDialogues } from '#training/read-dialogues.ts';
import { readLessons } from '#training/teaching.ts';
import { besideAnnotator } from '../language/beside-annotator.ts';
import { HOSTILE_TEXTS } from '../language/hostile-texts.ts';
import { learnKnownClassifier } from './known-classifier.ts';
import { measure } from './measure.ts';
import { type Judged, microF1 } from '#training/micro-f1.ts';

const root = new URL('../../', import.meta.url);
const corpus = (folder: string): string => fileURLToPath(new URL(`corpus/${folder}`, root));

const turnsOf = (folder: string): Lesson[] => readPlayed(corpus(folder));

/** Turns of whole sales as the engine that ships understands them, beside what their annotator found. */
function judgeOurs(folder: string): Judged[] {
  return readDialogues(folder)
    .flatMap((played) => besideAnnotator(played))
    .map(({ wanted, found }) => ({ wanted: wanted.actes, found: found.actes }));
}

async function shippedWeight(): Promise<number> {
  const files = ['lexicon.json', 'model.json'].map((name) =>
    readFile(new URL(`src/engine/language/learned/${name}`, root)),
  );
  const sizes = (await Promise.all(files)).map((file) => gzipSync(file, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** Passes over the turns that are timed, and those before them: V8 goes on compiling for some ten passes. */
const MEASURED = 10;
const WARMING = 20;

/** A lesson for each run, one after the other. */
function turnAt(lessons: readonly Lesson[], index: number): Lesson {
  const lesson = lessons[index % lessons.length];
  if (lesson === undefined) throw new RangeError('a corpus has turns');
  return lesson;
}

/** How fast a turn is understood, what that weighs, and how well, beside a classifier that others use. */
export async function benchUnderstanding(say: (line: string) => void): Promise<void> {
  say('\nComprendre un tour');
  const dev = turnsOf('dev');
  const reserve = turnsOf('reserve');
  const understand = (index: number): void => {
    const { text, context } = turnAt(dev, index);
    analyseTurn(text, context);
  };
  const early = measure(understand, dev.length, dev.length);
  const ours = measure(understand, dev.length * MEASURED, dev.length * WARMING);
  say(
    `  un tour de corpus/dev, au deuxième passage : médiane ${early.median.toFixed(3)} ms, p99 ${early.p99.toFixed(3)} ms (${early.runs} fois)`,
  );
  say(
    `  un tour de corpus/dev, une fois le moteur chaud : médiane ${ours.median.toFixed(3)} ms, p99 ${ours.p99.toFixed(3)} ms (${ours.runs} fois)`,
  );
  const { context } = turnAt(dev, dev.length - 1);
  const [slow] = HOSTILE_TEXTS.map(({ name, text }) => ({
    name,
    worst: measure(() => void analyseTurn(text, context), 5).p99,
  })).toSorted((a, b) => b.worst - a.worst);
  if (slow !== undefined)
    say(
      `  le pire de ${HOSTILE_TEXTS.length} textes hostiles de 10 000 caractères : ${slow.worst.toFixed(1)} ms (${slow.name})`,
    );
  say(`  données livrées, compressées : ${(await shippedWeight()).toFixed(0)} Kio`);
  say(
    `  micro-F1 sur corpus/reserve, jamais appris : ${microF1(judgeOurs(corpus('reserve'))).toFixed(3)}`,
  );

  const judged = new Set(dev.map(({ situation }) => situation));
  const lessons = readLessons(corpus('')).filter(({ situation }) => !judged.has(situation));
  const known = learnKnownClassifier(lessons);
  const judge = (turns: readonly Lesson[]): string =>
    microF1(turns.map(({ text, acts }) => ({ wanted: acts, found: known.actsOf(text) }))).toFixed(
      3,
    );
  const theirs = measure(
    (index) => void known.actsOf(turnAt(dev, index).text),
    dev.length * MEASURED,
    dev.length * WARMING,
  );
  say(
    `  à côté, @nlpjs/neural (mots et paires de mots, les mêmes ${lessons.length} tours moins ceux de corpus/dev, arrêté à ${known.iterations} itérations, ${known.seconds.toFixed(0)} s) :`,
  );
  say(`    micro-F1 ${judge(dev)} sur corpus/dev, ${judge(reserve)} sur corpus/reserve`);
  say(
    `    un tour de corpus/dev : médiane ${theirs.median.toFixed(3)} ms, p99 ${theirs.p99.toFixed(3)} ms (${theirs.runs} fois)`,
  );
}
