import { assert, double, property, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS } from '#engine/domain/acts.ts';
import { fromBase64 } from '#engine/language/learned/base64.ts';
import { calibrate } from '#engine/language/learned/calibrate.ts';
import { decodeModel } from '#engine/language/learned/decode-model.ts';
import { OUTPUTS, SOMETHING } from '#engine/language/learned/outputs.ts';
import { PRESENT } from '#engine/language/learned/present.ts';
import { runModel } from '#engine/language/learned/run-model.ts';
import { weighTogether } from '#engine/language/learned/weigh-together.ts';
import { SHORT_BITS } from '#engine/language/learned/short-hash.ts';
import { sigmoid } from '#engine/language/learned/sigmoid.ts';
import type { Example } from '#training/example.ts';
import { fitCalibration } from '#training/fit-calibration.ts';
import { fitWeighing } from '#training/fit-weighing.ts';
import { TRAINING } from '#training/train-network.ts';
import { trainModel } from '#training/train-model.ts';

/** A hash that this one is the short one of. */
const long = (short: number): number => short << (32 - SHORT_BITS);

/** Turns that say one of three words, each the sign of one act. */
function examples(): Example[][] {
  return Array.from({ length: 240 }, (_, i) => {
    const wanted = new Uint8Array(OUTPUTS.length);
    wanted[i % 3] = 1;
    const clauses = [Uint32Array.of(1000 + (i % 3), 77), Uint32Array.of(77)];
    return [
      {
        situation: `S${i % 4}`,
        times: 2,
        shared: Uint32Array.of(5),
        clauses,
        wanted,
        marked: null,
      },
    ];
  });
}
const teaching = {
  examples: examples(),
  conditions: Array.from({ length: 60 }, (_, i) => ({
    situation: 'S0',
    features: Uint32Array.of(9, i % 2 === 0 ? 10 : 11),
    wanted: i % 2 === 0,
  })),
};

describe('[M3] apprendre', () => {
  const file = trainModel(teaching, () => false);
  const model = decodeModel(file);
  const chances = (sign: number) =>
    runModel(model, { shared: [long(5)], clauses: [[long(77)], [long(1000 + sign), long(77)]] });

  it('reconnaît le signe de chaque acte, et la proposition qui le porte', () => {
    for (const sign of [0, 1, 2]) {
      const found = chances(sign);
      const best = ACTS.map((_, k) => found.chances[k] ?? 0);
      expect(best.indexOf(Math.max(...best))).toBe(sign);
      expect(found.clause[sign]).toBe(1);
    }
  });

  it('pèse les indices des conditions', () => {
    expect(model.conditions.weigh(long(10))).toBeGreaterThan(0);
    expect(model.conditions.weigh(long(11))).toBeLessThan(0);
    expect(model.conditions.weigh(long(12))).toBe(0);
  });

  it('donne deux fois le même fichier', () => {
    expect(JSON.stringify(trainModel(teaching, () => false))).toBe(JSON.stringify(file));
  });

  it('n’apprend rien des situations laissées de côté', () => {
    const other = trainModel(teaching, (situation) => situation === 'S1');
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(file));
    expect(TRAINING.epochs).toBeGreaterThan(0);
  });

  it('ne connaît pas un indice jamais vu', () => {
    expect(model.find(long(123_456))).toBe(-1);
    expect(model.find(long(1001))).toBeGreaterThanOrEqual(0);
  });
});

describe('[M4] calculer partout pareil', () => {
  it('la fonction logistique est celle de Math.exp à un milliardième près, et croît', () => {
    assert(
      property(double({ min: -29, max: 29, noNaN: true }), (x) => {
        expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
      }),
    );
    expect(sigmoid(-1000)).toBeLessThan(1e-9);
    expect(sigmoid(1000)).toBeGreaterThan(0.999_999);
  });

  it('le base64 se relit', () => {
    assert(
      property(uint8Array(), (bytes) => {
        expect([...fromBase64(Buffer.from(bytes).toString('base64'))]).toEqual([...bytes]);
      }),
    );
  });

  it('la calibration suit sa ligne brisée et ne décroît pas', () => {
    const line = [
      { chance: 0.3, right: 0.4 },
      { chance: 0.6, right: 0.7 },
      { chance: 0.9, right: 0.95 },
    ];
    expect(calibrate(line, 0.1)).toBe(0.4);
    expect(calibrate(line, 0.45)).toBeCloseTo(0.55);
    expect(calibrate(line, 1)).toBe(0.95);
    expect(calibrate([], 0.5)).toBe(0.5);
  });
});

describe('[M5] régler sur ce qui n’a pas été vu', () => {
  /** Two acts: the second is there exactly when the first is not found. Each turn does something. */
  const found = Array.from({ length: 200 }, (_, i) => {
    const wanted = new Uint8Array(OUTPUTS.length);
    wanted[i % 2] = 1;
    wanted[OUTPUTS.indexOf(SOMETHING)] = 1;
    const inputs = Float64Array.from(OUTPUTS, (output, k) => {
      if (output === SOMETHING) return 5;
      return k === 0 ? (i % 2 === 0 ? 3 : -3) : -1;
    });
    return { fold: i % 4, weight: 1, wanted, inputs };
  });
  const rows = fitWeighing(found);
  const settled = found.map((one) => ({ ...one, chances: weighTogether(rows, one.inputs) }));

  it('un acte apprend ce que les autres disent de lui', () => {
    const [first, second] = settled;
    expect(first?.chances[1]).toBeLessThan(0.4);
    expect(second?.chances[1]).toBeGreaterThan(0.6);
  });

  it('le seuil sépare ce qui est là de ce qui n’y est pas, et la calibration croît', () => {
    expect(
      settled.every(({ chances, wanted }) => (chances[1] ?? 0) >= PRESENT === (wanted[1] === 1)),
    ).toBe(true);
    const line = fitCalibration(settled).map(({ right }) => right);
    expect(line.length).toBeGreaterThan(0);
    expect(line).toEqual(line.toSorted((a, b) => a - b));
  });
});
