import { ACTS } from '#engine/domain/acts.ts';
import { THEMES, type Theme } from '#engine/domain/themes.ts';
import type { Model } from '../learned/decode-model.ts';

/** Themes a turn may have: beyond, it asks nothing in particular. */
const MOST = 2;

/**
 * Themes of a turn that asks: the likeliest, since a question is always about something, and another
 * one when it is sure enough.
 */
export function chooseThemes(chances: ReadonlyMap<Theme, number>, { thresholds }: Model): Theme[] {
  const ranked = [...chances].toSorted(([, a], [, b]) => b - a);
  return ranked
    .filter(
      ([theme, chance], rank) =>
        rank === 0 || chance >= (thresholds[ACTS.length + THEMES.indexOf(theme)] ?? 1),
    )
    .slice(0, MOST)
    .map(([theme]) => theme);
}
