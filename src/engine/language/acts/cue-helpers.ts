import type { Act } from '#engine/domain/acts.ts';
import type { Evidence } from '../evidence.ts';
import type { Turn } from './turn.ts';

const NONE: readonly Evidence[] = [];

/** The cues of one act found in a turn. */
export function cuesOf({ cues }: Turn, acte: Act): readonly Evidence[] {
  // Asked for every act, and most have none: a list of nothing is not made each time.
  return cues.some((cue) => cue.acte === acte) ? cues.filter((cue) => cue.acte === acte) : NONE;
}

/** The same evidence with its force multiplied, capped at 0.97. */
export function weaken(evidence: readonly Evidence[], factor: number): readonly Evidence[] {
  if (evidence.length === 0) return NONE;
  return evidence.map((piece) => ({ ...piece, force: Math.min(0.97, piece.force * factor) }));
}

/** Evidence resting on a whole turn. */
export function onTurn(turn: Turn, acte: Act, force: number, raison: string): Evidence {
  return { acte, force, raison, from: 0, to: turn.reading.tokens.length };
}

/** Evidence resting on one sentence. */
export function onSentence(
  turn: Turn,
  index: number,
  acte: Act,
  force: number,
  raison: string,
): Evidence {
  const sentence = turn.reading.sentences[index];
  return {
    acte,
    force,
    raison,
    from: sentence?.from ?? 0,
    to: sentence?.to ?? turn.reading.tokens.length,
  };
}

/** Whether a piece of evidence lies in a sentence. */
export function within(
  { from }: Evidence,
  sentence: { readonly from: number; readonly to: number },
): boolean {
  return from >= sentence.from && from < sentence.to;
}
