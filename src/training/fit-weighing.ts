import { OUTPUTS } from '#engine/language/learned/outputs.ts';
import type { LeftOut } from './left-out.ts';

const ROUNDS = 120;
const RATE = 0.05;
/** How strongly each output is held to what the networks find of it alone. */
const HOLD = 0.01;

/** What is not null in each turn, one turn after the other: `places` counts from 1, after the bias. */
function presentInputs(found: readonly LeftOut[]) {
  const starts = new Int32Array(found.length + 1);
  const places: number[] = [];
  const values: number[] = [];
  found.forEach(({ inputs }, i) => {
    inputs.forEach((value, j) => {
      if (value === 0) return;
      places.push(j + 1);
      values.push(value);
    });
    starts[i + 1] = places.length;
  });
  return { starts, places: Int32Array.from(places), values: Float64Array.from(values) };
}

/**
 * How what is found in a turn weighs together, learned on turns left out: an answer to an objection
 * goes with arguments, a greeting with an introduction; an offer excludes a need said again. One row
 * for each output: a bias, then a weight for each input. Starts from “each output by itself”, and is
 * held to it (logistic regressions, AdaGrad on the whole set).
 */
export function fitWeighing(found: readonly LeftOut[]): number[][] {
  const width = found[0]?.inputs.length ?? 0;
  const { starts, places, values } = presentInputs(found);
  const total = found.reduce((sum, { weight }) => sum + weight, 0);
  return OUTPUTS.map((_output, k) => {
    const weights = new Float64Array(width + 1);
    weights[k + 1] = 1;
    const squares = new Float64Array(width + 1).fill(1e-2);
    const gradients = new Float64Array(width + 1);
    for (let round = 0; round < ROUNDS; round++) {
      gradients.fill(0);
      for (let i = 0; i < found.length; i++) {
        const end = starts[i + 1] ?? 0;
        let sum = weights[0] ?? 0;
        for (let at = starts[i] ?? 0; at < end; at++)
          sum += (weights[places[at] ?? 0] ?? 0) * (values[at] ?? 0);
        const off = 1 / (1 + Math.exp(-sum)) - (found[i]?.wanted[k] ?? 0);
        const error = off * (found[i]?.weight ?? 0);
        gradients[0] = (gradients[0] ?? 0) + error;
        for (let at = starts[i] ?? 0; at < end; at++) {
          const j = places[at] ?? 0;
          gradients[j] = (gradients[j] ?? 0) + error * (values[at] ?? 0);
        }
      }
      for (let j = 0; j <= width; j++) {
        const alone = j === k + 1 ? 1 : 0;
        const held = j === 0 ? 0 : HOLD * ((weights[j] ?? 0) - alone);
        const gradient = (gradients[j] ?? 0) / total + held;
        squares[j] = (squares[j] ?? 0) + gradient * gradient;
        weights[j] = (weights[j] ?? 0) - (RATE * gradient) / Math.sqrt(squares[j] ?? 1);
      }
    }
    return [...weights].map((weight) => Math.round(weight * 100) / 100);
  });
}
