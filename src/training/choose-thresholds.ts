import { ACTS } from '#engine/domain/acts.ts';
import type { SettledLeftOut } from './left-out.ts';

/** Thresholds tried: below, an act is hardly ever right; above, it is hardly ever missed. */
const LOWEST = 0.2;
const HIGHEST = 0.8;
const STEP = 0.02;
/** Turns supposed found, missed and wrong at the usual threshold: a rare act keeps near it. */
const USUAL = 0.42;
const SUPPOSED = 30;

/**
 * For each act, the chance from which saying it gives the best F1 on turns left out. What the
 * usual threshold gives counts for a few turns more, so that a rare act does not run after chance.
 */
export function chooseThresholds(found: readonly SettledLeftOut[]): Record<string, number> {
  return Object.fromEntries(
    ACTS.map((act, k) => {
      let best = USUAL;
      let most = -1;
      for (let step = 0; step <= Math.round((HIGHEST - LOWEST) / STEP); step++) {
        const threshold = LOWEST + step * STEP;
        let hits = 0;
        let wrong = 0;
        let missed = 0;
        for (const { wanted: labels, chances, weight } of found) {
          const said = (chances[k] ?? 0) >= threshold;
          const wanted = labels[k] === 1;
          if (said && wanted) hits += weight;
          else if (said) wrong += weight;
          else if (wanted) missed += weight;
        }
        const pull = SUPPOSED * Math.abs(threshold - USUAL);
        const score = (2 * hits) / (2 * hits + wrong + missed + pull || 1);
        if (score > most + 1e-9) {
          most = score;
          best = threshold;
        }
      }
      return [act, Math.round(best * 100) / 100];
    }),
  );
}
