import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#engine/domain/canonical-json.ts';
import { fact } from '#engine/domain/session-event.ts';
import type { TimedFact } from '#engine/interview/outcome.ts';
import { evaluateSession } from './evaluate-session.ts';
import type { LiveSession } from './live-session.ts';

/** The fact that a report was made, with the SHA-256 of its canonical JSON. */
export function reportFact(session: LiveSession): TimedFact {
  const evaluation = evaluateSession(session);
  const json = z.json().parse(JSON.parse(JSON.stringify(evaluation)));
  return {
    ...fact('bilan.calcule', {
      moteur: evaluation.moteur,
      grille: evaluation.grille.id,
      note: evaluation.note,
      empreinte: createHash('sha256').update(canonicalJson(json)).digest('hex'),
    }),
    t: 0,
  };
}
