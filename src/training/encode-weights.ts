import type { WeightsFile } from '#engine/language/learned/model-file.ts';

/** Largest step of a weight, either way. */
const LARGEST = 127;

/** Weights rounded to one signed byte each. */
export function encodeWeights(weights: Float32Array): WeightsFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / LARGEST).toPrecision(6));
  const steps = Int8Array.from(weights, (weight) => (step === 0 ? 0 : Math.round(weight / step)));
  return { packed: Buffer.from(steps.buffer).toString('base64'), step };
}
