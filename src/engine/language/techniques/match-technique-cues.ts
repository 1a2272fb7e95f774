import type { CompiledCues } from '../cues/compile-cues.ts';
import { tokenSpan } from '../cues/token-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';
import type { TechniqueCue } from './technique-cue.ts';

/** The first place of each cue whose act was found, and which counts in this scene: asked of those met, not of all. */
export function matchTechniqueCues(scene: Scene, compiled: CompiledCues<TechniqueCue>): Seen[] {
  const { turn, acts, doubted } = scene;
  const { reading } = turn;
  const { canon, offsets } = reading;
  const { cues, findAt } = compiled;
  const met = new Set<number>();
  const found: Seen[] = [];
  for (const offset of offsets) {
    // A pattern starts at the space before its first word.
    const start = offset - 1;
    for (const { list: cue, end } of findAt(canon, start)) {
      const known = cues[cue];
      if (known === undefined || met.has(cue)) continue;
      met.add(cue);
      if (known.opposed === true && !doubted) continue;
      if (!known.acts.some((act) => acts.has(act))) continue;
      const { technique, raison } = known;
      found.push({ technique, raison, ...tokenSpan(reading, start, end) });
    }
  }
  return found;
}
