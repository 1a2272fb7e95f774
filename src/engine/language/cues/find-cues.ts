import type { Evidence } from '../evidence.ts';
import type { Reading } from '../text/reading.ts';
import type { CompiledCues } from './compile-cues.ts';
import type { Cue } from './cue.ts';
import { tokenSpan } from './token-span.ts';

/** Occurrences kept for one cue: more would prove nothing more. */
const ENOUGH = 8;

/** Every place of a reading where a cue is found, in the order of the list. */
export function findCues(reading: Reading, compiled: CompiledCues<Cue>): Evidence[] {
  const { canon, offsets } = reading;
  const { cues, findAt } = compiled;
  const kept = new Map<number, Evidence[]>();
  const keep = (cue: number, start: number, end: number): void => {
    const known = cues[cue];
    const own = kept.get(cue);
    if (known === undefined || (own !== undefined && own.length >= ENOUGH)) return;
    const { from, to } = tokenSpan(reading, start, end);
    const { acte, force, raison } = known;
    if (to <= from) return;
    const found = { acte, force, raison, from, to };
    if (own === undefined) kept.set(cue, [found]);
    else own.push(found);
  };
  for (const offset of offsets) {
    // A pattern starts at the space before its first word.
    for (const { list, end } of findAt(canon, offset - 1)) keep(list, offset - 1, end);
  }
  const inOrder = [...kept.keys()];
  inOrder.sort((a, b) => a - b);
  return inOrder.flatMap((cue) => kept.get(cue) ?? []);
}
