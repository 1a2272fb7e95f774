import { LARGEST_STEP } from '#engine/language/learned/embedding-steps.ts';

/** The step nearest to a value, from `-LARGEST_STEP` to `LARGEST_STEP`. */
export function roundToStep(value: number, step: number): number {
  const nearest = Math.round(value / step);
  return nearest > LARGEST_STEP ? LARGEST_STEP : nearest < -LARGEST_STEP ? -LARGEST_STEP : nearest;
}
