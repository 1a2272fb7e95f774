import type { Phase } from '#engine/domain/stages.ts';

const PLACES: Readonly<Record<Phase, string>> = {
  tirage: 'preparation',
  preparation: 'preparation',
  entretien: 'salle',
  autoevaluation: 'autoevaluation',
  echange: 'jury',
  bilan: 'copie',
};

/** The page where a session in this phase goes on. */
export function phasePath(id: string, phase: Phase): string {
  return `/entretiens/${encodeURIComponent(id)}/${PLACES[phase]}`;
}
