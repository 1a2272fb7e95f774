import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '#engine/language/learned/outputs.ts';
import { roundToStep } from '#training/round-to-step.ts';
import { roundTogether } from '#training/round-together.ts';

const FEATURES = 12;
const WIDTH = 3;
/** Numbers of the features of the narrower tier: the last half of them. */
const NARROW = 1;
const widthOf = (feature: number): number => (feature < FEATURES / 2 ? WIDTH : NARROW);

/** Lessons of one clause, by the features it has, and a network that knows twelve. */
const drawn = fc.record({
  clauses: fc.array(fc.uniqueArray(fc.nat(FEATURES - 1), { minLength: 1 }), {
    minLength: 1,
    maxLength: 40,
  }),
  numbers: fc.float32Array({
    min: -3,
    max: 3,
    noNaN: true,
    minLength: FEATURES * WIDTH,
    maxLength: FEATURES * WIDTH,
  }),
});

describe('[M6] des nombres arrondis ensemble', () => {
  it('sont des pas, et les sommes des propositions sont aussi justes qu’avec chacun au plus proche', () => {
    fc.assert(
      fc.property(drawn, ({ clauses, numbers }) => {
        const embeddings = numbers.map((number, i) =>
          i % WIDTH < widthOf(Math.floor(i / WIDTH)) ? number : 0,
        );
        const { embeddings: rounded, steps } = roundTogether(
          {
            embeddings,
            width: WIDTH,
            hidden: new Float32Array(),
            hiddenBias: new Float32Array(),
            output: new Float32Array(),
            outputBias: new Float32Array(),
          },
          {
            tiers: [
              { count: FEATURES / 2, width: WIDTH },
              { count: FEATURES / 2, width: NARROW },
            ],
            lessons: clauses.map((ids) => [
              {
                shared: new Int32Array(),
                clauses: [Int32Array.from(ids)],
                wanted: new Uint8Array(OUTPUTS.length),
                marked: null,
              },
            ]),
          },
        );
        for (let j = 0; j < WIDTH; j++) {
          const step = steps[j] ?? 0;
          if (step === 0) continue;
          const nearest = (i: number): number =>
            step * roundToStep(embeddings[i * WIDTH + j] ?? 0, step);
          const chosen = (i: number): number => rounded[i * WIDTH + j] ?? 0;
          // What is made smaller: errors of the sums, and how far each number is from its own value.
          const loss = (to: (i: number) => number): number => {
            const own = [...Array(FEATURES).keys()].filter((i) => j < widthOf(i));
            const error = (i: number): number => (embeddings[i * WIDTH + j] ?? 0) - to(i);
            const ofSums = clauses.map((ids) => {
              const sum = ids.filter((i) => j < widthOf(i)).reduce((all, i) => all + error(i), 0);
              return sum ** 2 / (ids.length + 1);
            });
            return [...ofSums, ...own.map((i) => error(i) ** 2)].reduce((all, one) => all + one, 0);
          };
          expect(loss(chosen)).toBeLessThanOrEqual(loss(nearest) * 1.000_01 + 1e-6);
          for (let i = 0; i < FEATURES; i++)
            expect(chosen(i)).toBeCloseTo(j < widthOf(i) ? step * roundToStep(chosen(i), step) : 0);
        }
      }),
    );
  });
});
