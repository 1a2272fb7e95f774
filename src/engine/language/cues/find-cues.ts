import type { Evidence } from '../evidence.ts';
import type { Reading } from '../text/reading.ts';
import { compilePattern } from './compile-pattern.ts';
import type { Cue } from './cue.ts';
import { firstWords, startOf } from './first-words.ts';
import { tokenSpan } from './token-span.ts';

interface Part {
  readonly cue: number;
  readonly pattern: RegExp;
}

/** Cues made ready: the parts that may start with each word, and those that any word may start. */
interface CompiledCues {
  readonly cues: readonly Cue[];
  readonly byWord: ReadonlyMap<string, readonly Part[]>;
  readonly anywhere: readonly Part[];
}

/** Prepares a list of cues once: a turn then tries only the patterns that its own words may start. */
export function compileCues(cues: readonly Cue[]): CompiledCues {
  const byWord = new Map<string, Part[]>();
  const anywhere: Part[] = [];
  cues.forEach(({ motifs }, cue) => {
    const ofWord = new Map<string, string[]>();
    const others: string[] = [];
    for (const motif of motifs) {
      const words = firstWords(motif);
      if (words === null) others.push(motif);
      else
        for (const word of new Set(words)) ofWord.set(word, [...(ofWord.get(word) ?? []), motif]);
    }
    for (const [word, own] of ofWord)
      byWord.set(word, [
        ...(byWord.get(word) ?? []),
        { cue, pattern: new RegExp(compilePattern(own).source, 'y') },
      ]);
    if (others.length > 0) anywhere.push({ cue, pattern: compilePattern(others) });
  });
  return { cues, byWord, anywhere };
}

/** Occurrences kept for one cue: more would prove nothing more. */
const ENOUGH = 8;

/** Every place of a reading where a cue is found, in the order of the list. */
export function findCues(reading: Reading, { cues, byWord, anywhere }: CompiledCues): Evidence[] {
  const { canon, tokens, offsets } = reading;
  const kept = new Map<number, Evidence[]>();
  const keep = (cue: number, start: number, end: number): void => {
    const known = cues[cue];
    const own = kept.get(cue) ?? [];
    if (known === undefined || own.length >= ENOUGH) return;
    const { from, to } = tokenSpan(reading, start, end);
    const { acte, force, raison } = known;
    if (to > from) own.push({ acte, force, raison, from, to });
    kept.set(cue, own);
  };
  for (const { cue, pattern } of anywhere) {
    for (const match of canon.matchAll(pattern))
      keep(cue, match.index, match.index + match[0].length);
  }
  for (const [i, { word }] of tokens.entries()) {
    // A pattern starts at the space before its first word.
    const start = (offsets[i] ?? 0) - 1;
    for (const { cue, pattern } of byWord.get(startOf(word)) ?? []) {
      pattern.lastIndex = start;
      const match = pattern.exec(canon);
      if (match !== null) keep(cue, start, start + match[0].length);
    }
  }
  return [...kept].toSorted(([a], [b]) => a - b).flatMap(([, found]) => found);
}
