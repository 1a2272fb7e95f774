import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { bucket } from '../learned/feature.ts';
import { hashOn, hashWord } from '../learned/hash.ts';
import { plainWord } from './plain-word.ts';

/** Words of the client that are looked at. */
const HEARD = 8;
const HEARD_WORD = { fr: hashWord('heard '), en: hashWord('Eheard ') } as const;

/** Hashes of what all the figures of a turn share: what the rules see the candidate do, and the client’s last words. */
export function momentOf(
  { reading, view }: Turn,
  judged: ReadonlyMap<Act, Judged>,
): readonly number[] {
  const { language } = reading;
  const moment: number[] = [];
  for (const { acte, confiance } of judged.values())
    moment.push(hashWord(`act ${acte} ${bucket(confiance, 0.2, 0.5, 0.8)}`));
  const heard = HEARD_WORD[language];
  for (const token of view.last?.tokens.slice(-HEARD) ?? [])
    moment.push(hashOn(heard, plainWord(token, language)));
  return moment;
}
