import { assert, double, float32Array, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_STEP } from '#engine/language/learned/embedding-steps.ts';
import { roundToStep } from '#training/round-to-step.ts';
import { stepsOf } from '#training/steps-of.ts';

const inside = { noNaN: true, noDefaultInfinity: true } as const;

describe('[M6] les traits arrondis comme ils seront livrés', () => {
  it('à un demi-pas près, ou au dernier pas de leur côté', () => {
    assert(
      property(
        double({ ...inside, min: -10, max: 10 }),
        double({ ...inside, min: 0.01, max: 5 }),
        (value, step) => {
          const steps = roundToStep(value, step);
          expect(Math.abs(steps)).toBeLessThanOrEqual(LARGEST_STEP);
          if (Math.abs(value) <= LARGEST_STEP * step)
            expect(Math.abs(steps * step - value)).toBeLessThanOrEqual(step * 0.500_001);
          else expect(steps).toBe(Math.sign(value) * LARGEST_STEP);
        },
      ),
    );
  });

  it('à un pas qui grandit comme eux, chaque dimension pour elle', () => {
    const three = float32Array({ ...inside, min: -8, max: 8, minLength: 3, maxLength: 3 });
    assert(
      property(three, (own) => {
        const twice = Float32Array.from([...own].flatMap((one) => [one, 2 * one]));
        const [first = 0, second = 0] = stepsOf(twice, 2, new Uint8Array(3).fill(2));
        expect(second).toBeCloseTo(2 * first, 4);
      }),
    );
  });
});
