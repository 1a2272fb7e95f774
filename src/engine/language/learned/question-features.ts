import type { Theme } from '#engine/domain/themes.ts';
import type { Turn } from '../acts/turn.ts';
import { scoreThemes } from '../themes/score-themes.ts';
import { themesOfNeeds } from '../themes/themes-of-needs.ts';
import type { Clause } from './cut-clauses.ts';
import { bucket, feature } from './feature.ts';

/** From this score on, a theme is named by the words, not merely suggested. */
const NAMED = 1;

/**
 * The questions of the sentence a clause stands in: their kind, what they are for, what they may be
 * about. `heard`: themes of the client’s last words.
 */
export function questionFeatures(
  { reading, context, questions }: Turn,
  { to, sentence }: Clause,
  heard: readonly Theme[],
): number[] {
  const whole = reading.sentences[sentence];
  if (whole === undefined) return [];
  const features: number[] = [];
  let asks = whole.asked;
  for (const found of questions) {
    if (found.sentence !== sentence) continue;
    asks = true;
    features.push(
      feature(`question ${found.kind}`, bucket(found.force, 0.6, 0.8)),
      feature('purpose', found.purpose),
      feature('question seen', found.raison),
    );
    if (whole.to === to) features.push(feature('question ends', found.kind));
  }
  if (!asks) return features;
  for (const [theme, score] of scoreThemes(whole.text, reading.language)) {
    features.push(feature('theme', theme));
    if (score >= NAMED) features.push(feature('theme named', theme));
  }
  const stems = reading.stems.slice(whole.from, whole.to);
  for (const theme of themesOfNeeds(stems, context.sale).keys())
    features.push(feature('theme of need', theme));
  for (const theme of heard) features.push(feature('theme heard', theme));
  return features;
}
