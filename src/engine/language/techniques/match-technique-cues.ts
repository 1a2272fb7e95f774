import { startOf } from '../cues/first-words.ts';
import { tokenSpan } from '../cues/token-span.ts';
import { FIGURE, type CompiledTechniqueCues } from './compile-technique-cues.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

/** The first place of each cue whose act was found: a pattern is tried only if it could count. */
export function matchTechniqueCues(scene: Scene, compiled: CompiledTechniqueCues): Seen[] {
  const { turn, acts, doubted } = scene;
  const { reading } = turn;
  const { canon, offsets, tokens } = reading;
  const { cues, byWord } = compiled;
  const open = cues.map(
    (cue) => (doubted || cue.opposed !== true) && cue.acts.some((act) => acts.has(act)),
  );
  const found: Seen[] = [];
  for (const [i, { word, value }] of tokens.entries()) {
    const parts = byWord.get(value === null ? startOf(word) : FIGURE);
    if (parts === undefined) continue;
    // A pattern starts at the space before its first word.
    const start = (offsets[i] ?? 0) - 1;
    for (const { cue, pattern } of parts) {
      const known = cues[cue];
      if (known === undefined || open[cue] !== true) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(canon);
      if (match === null) continue;
      open[cue] = false;
      const { technique, raison } = known;
      found.push({ technique, raison, ...tokenSpan(reading, start, start + match[0].length) });
    }
  }
  return found;
}
