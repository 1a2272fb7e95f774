import { actSpan } from './act-span.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';

/** An assent asked on what has just been said; on a doubt, it is a step of the objection. */
export function readChecks({ turn, acts, opposed }: Scene): Seen[] {
  const asked = acts.get('demander_accord');
  if (asked === undefined || (opposed && acts.has('verifier_objection'))) return [];
  const span = actSpan(turn.reading, asked);
  const sentence = turn.reading.sentences.find(({ to }) => to > span.from);
  if (sentence === undefined || (turn.reading.punctuated && !sentence.asked)) return [];
  // The same words may ask to sign or to meet again.
  for (const act of ['conclure', 'engager_suite'] as const) {
    const other = acts.get(act);
    if (other === undefined) continue;
    const at = actSpan(turn.reading, other).from;
    if (at >= sentence.from && at < sentence.to) return [];
  }
  return [
    {
      technique: 'q_controle',
      ...span,
      raison: 'demande au client s’il suit ou approuve',
    },
  ];
}
