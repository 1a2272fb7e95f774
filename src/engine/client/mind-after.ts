import type { MoodStep } from '#engine/domain/intention.ts';

/** Largest move of trust or patience in one turn. */
const LARGEST_STEP = 3;

/** Trust and patience, 0 to 10 each. */
export interface Mind {
  readonly confiance: number;
  readonly patience: number;
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Trust and patience after the steps of one turn. */
export function mindAfter(mind: Mind, steps: readonly MoodStep[]): Mind {
  const moved = (key: keyof Mind): number => {
    const sum = steps.reduce((total, step) => total + step[key], 0);
    return clamp(mind[key] + clamp(sum, -LARGEST_STEP, LARGEST_STEP), 0, 10);
  };
  return { confiance: moved('confiance'), patience: moved('patience') };
}
