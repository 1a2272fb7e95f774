import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { bucket } from '../learned/feature.ts';
import { hashWord } from '../learned/hash.ts';
import { plainWord } from './plain-word.ts';

/** Words of the client that are looked at. */
const HEARD = 8;

/** Hashes of what all the figures of a turn share: what the rules see the candidate do, and the client’s last words. */
export function momentOf(
  { reading, view }: Turn,
  judged: ReadonlyMap<Act, Judged>,
): readonly number[] {
  const own = reading.language === 'en' ? 'E' : '';
  return [
    ...[...judged.values()].map(({ acte, confiance }) =>
      hashWord(`act ${acte} ${bucket(confiance, 0.2, 0.5, 0.8)}`),
    ),
    ...(view.last?.tokens.slice(-HEARD) ?? []).map((token) =>
      hashWord(`${own}heard ${plainWord(token, reading.language)}`),
    ),
  ];
}
