import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { breaksOff } from './breaks-off.ts';

/** Confidence from which a rule speaks where all else is silent: a phrase that courses teach. */
const TAUGHT = 0.85;

/** Whether the rules alone find an act in a turn that is not taken to do anything (rule A10). */
export function isTaught(
  { reading }: Turn,
  judged: ReadonlyMap<Act, Judged>,
): (acte: Act) => boolean {
  const broken = breaksOff(reading);
  return (acte) => !broken && (judged.get(acte)?.confiance ?? 0) >= TAUGHT;
}
