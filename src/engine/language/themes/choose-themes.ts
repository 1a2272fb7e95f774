import type { Theme } from '#engine/domain/themes.ts';
import type { ThemeScores } from './score-themes.ts';

/** Themes a turn may have: beyond, it asks nothing in particular. */
const MOST = 2;

/** Chance from which a second theme is said. Chosen on situations left out. */
const SECOND = 0.7;
/** From this score on, the words of the turn name their theme outright. */
const NAMED = 1.3;

/**
 * Themes of a turn that asks: the one its words name, else the likeliest, since a question is always
 * about something, and another one when it is sure enough. A question foreign to the sale is about
 * nothing else.
 */
export function chooseThemes(chances: ReadonlyMap<Theme, number>, named: ThemeScores): Theme[] {
  const [own] = [...named].toSorted(([, a], [, b]) => b - a);
  const ranked = [...chances]
    .map(([theme, chance]): [Theme, number] => [
      theme,
      own !== undefined && own[0] === theme && own[1] >= NAMED ? 1 : chance,
    ])
    .toSorted(([, a], [, b]) => b - a);
  if (ranked[0]?.[0] === 'autre') return ['autre'];
  return ranked
    .filter(([, chance], rank) => rank === 0 || chance >= SECOND)
    .slice(0, MOST)
    .map(([theme]) => theme);
}
