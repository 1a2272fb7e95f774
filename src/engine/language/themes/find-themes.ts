import type { Theme } from '#engine/domain/themes.ts';
import type { Question } from '../acts/turn.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading } from '../text/reading.ts';
import { ENGLISH_THEMES } from './english-themes.ts';
import { FRENCH_THEMES } from './french-themes.ts';

/** Themes of a turn’s questions; at most two, the most telling words first. */
export function findThemes(
  reading: Reading,
  questions: readonly Question[],
  view: ClientView,
): Theme[] {
  if (questions.length === 0) return [];
  const lexicon = reading.language === 'fr' ? FRENCH_THEMES : ENGLISH_THEMES;
  const scores = new Map<Theme, number>();
  const read = (text: string, weight: number): void => {
    for (const [theme, pattern] of lexicon) {
      const hits = Math.min(2, [...text.matchAll(pattern)].length);
      if (hits > 0) scores.set(theme, (scores.get(theme) ?? 0) + weight * (0.8 + 0.2 * hits));
    }
  };
  for (const { sentence } of questions) read(reading.sentences[sentence]?.text ?? '', 1);
  if (scores.size === 0 && view.last !== null) {
    // « Même l’hiver ? », « Et alors ? » are about what the client has just said.
    if (view.contested || view.stance === 'objection') scores.set('probleme', 0.7);
    else read(view.last.canon, 0.3);
  }
  const ranked = [...scores].toSorted((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  if (top === 0) return ['autre'];
  const several = questions.length > 1 || ranked.length > 1;
  return ranked
    .filter(([, score]) => score >= top * 0.9)
    .slice(0, several ? 2 : 1)
    .map(([theme]) => theme);
}
