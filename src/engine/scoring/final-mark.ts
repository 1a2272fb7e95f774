import type { CriterionResult } from '../domain/evaluation.ts';
import type { Grid } from '../domain/grid.ts';
import { round } from './round.ts';

/**
 * The mark: `socle` plus the rest of the scale times the weighted mean of the observed levels
 * (criteria and complements), rounded to half a point. Null when nothing was observed.
 */
export function finalMark(
  { echelle, criteres, note }: Grid,
  results: readonly CriterionResult[],
): number | null {
  const values = echelle.niveaux.map(({ valeur }) => valeur);
  const lowest = Math.min(...values);
  const span = Math.max(...values) - lowest;
  const weights = new Map([...criteres, ...note.complements].map(({ id, poids }) => [id, poids]));
  let total = 0;
  let weight = 0;
  for (const { id, niveau } of results) {
    if (niveau === null) continue;
    const poids = weights.get(id) ?? 0;
    total += poids * Math.min(1, Math.max(0, (niveau - lowest) / span));
    weight += poids;
  }
  if (weight === 0) return null;
  return round(2 * (note.socle + (note.sur - note.socle) * (total / weight)), 0) / 2;
}
