import type { Mood } from '#engine/domain/moods.ts';

/** The client's mood from trust and patience, 0 to 10 each. */
export function moodOf(confiance: number, patience: number): Mood {
  if (confiance <= 0 || patience <= 0) return 'rompue';
  if (confiance >= 7) return 'ouverte';
  return confiance >= 4 ? 'neutre' : 'fermee';
}
