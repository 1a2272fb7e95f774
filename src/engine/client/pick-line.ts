import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Mood } from '#engine/domain/moods.ts';
import type { IdentifiedReply } from './replies-for.ts';

/** What the choice of a line depends on. */
interface Circumstances {
  /** Ids of the lines already said, oldest first. */
  readonly said: readonly string[];
  readonly mood: Mood;
  readonly seed: number;
}

/**
 * One of several lines: among those that fit the mood and were never said, drawn from the session's
 * seed; when all were said, the one said longest ago. Chance depends on the seed and on how many lines
 * were said, on nothing else: replaying draws the same.
 *
 * @param lines at least one
 */
export function pickLine(
  lines: readonly IdentifiedReply[],
  { said, mood, seed }: Circumstances,
): IdentifiedReply {
  const fitting = lines.filter(({ reply }) => reply.humeur === undefined || reply.humeur === mood);
  const candidates = fitting.length > 0 ? fitting : lines;
  const fresh = candidates.filter(({ id }) => !said.includes(id));
  const forMood = fresh.filter(({ reply }) => reply.humeur === mood);
  const pool = forMood.length > 0 ? forMood : fresh;
  if (pool.length === 0) return saidLongestAgo(candidates, said);
  const random = xoroshiro128plus(seed * 8191 + said.length);
  return pick(pool, uniformInt(random, 0, pool.length - 1));
}

function saidLongestAgo(
  lines: readonly IdentifiedReply[],
  said: readonly string[],
): IdentifiedReply {
  const oldest = lines.toSorted((a, b) => said.lastIndexOf(a.id) - said.lastIndexOf(b.id));
  return pick(oldest, 0);
}

function pick(lines: readonly IdentifiedReply[], index: number): IdentifiedReply {
  const line = lines[index];
  if (line === undefined) throw new RangeError('there is always a line to pick');
  return line;
}
