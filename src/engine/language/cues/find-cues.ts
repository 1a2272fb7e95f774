import type { Evidence } from '../evidence.ts';
import type { Reading } from '../text/reading.ts';
import { compilePattern } from './compile-pattern.ts';
import type { Cue } from './cue.ts';
import { tokenSpan } from './token-span.ts';

interface CompiledCue extends Cue {
  readonly pattern: RegExp;
}

/** Prepares a list of cues once. */
export function compileCues(cues: readonly Cue[]): CompiledCue[] {
  return cues.map((cue) => ({ ...cue, pattern: compilePattern(cue.motifs) }));
}

/** Occurrences kept for one cue: more would prove nothing more. */
const ENOUGH = 8;

/** Every place of a reading where a cue is found, in the order of the list. */
export function findCues(reading: Reading, cues: readonly CompiledCue[]): Evidence[] {
  const found: Evidence[] = [];
  for (const { acte, force, raison, pattern } of cues) {
    let kept = 0;
    for (const match of reading.canon.matchAll(pattern)) {
      const { from, to } = tokenSpan(reading, match.index, match.index + match[0].length);
      if (to > from) found.push({ acte, force, raison, from, to });
      kept++;
      if (kept === ENOUGH) break;
    }
  }
  return found;
}
