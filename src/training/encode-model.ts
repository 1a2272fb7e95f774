import type {
  ConditionsFile,
  ModelFile,
  NetworkFile,
} from '#engine/language/learned/model-file.ts';
import { encodeHashes } from './encode-hashes.ts';
import type { Network } from './network.ts';
import type { ConditionWeights } from './train-conditions.ts';

/** Largest step kept of an embedding, either way: four bits. */
const LARGEST = 7;
const LETTERS = 'abcdefghijklmno';
/** Standard deviations that the steps span: beyond is cut. */
const SPAN = 2.5;

function encodeNetwork(network: Network, count: number): NetworkFile {
  const { width, embeddings } = network;
  const letters: string[] = [];
  const steps: number[] = [];
  for (let j = 0; j < width; j++) {
    let squares = 0;
    for (let i = 0; i < count; i++) squares += (embeddings[i * width + j] ?? 0) ** 2;
    const step = Number(((SPAN * Math.sqrt(squares / count)) / LARGEST).toPrecision(6));
    steps.push(step);
    for (let i = 0; i < count; i++) {
      const value = Math.round((embeddings[i * width + j] ?? 0) / step);
      letters.push(LETTERS.charAt(Math.max(-LARGEST, Math.min(LARGEST, value)) + LARGEST));
    }
  }
  const { hidden, hiddenBias, output, outputBias } = network;
  const values = [...hidden, ...hiddenBias, ...output, ...outputBias];
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = Number((largest / 32_000).toPrecision(6));
  const layers = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => layers.writeInt16LE(Math.round(value / step), i * 2));
  return {
    width,
    hidden: hiddenBias.length,
    embeddings: letters.join(''),
    steps,
    layers: layers.toString('base64'),
    step,
  };
}

function encodeConditions({ features, weights }: ConditionWeights): ConditionsFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / 127).toPrecision(6));
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return {
    features: encodeHashes(features),
    count: features.length,
    weights: Buffer.from(steps.buffer).toString('base64'),
    step,
    threshold: 0.5,
  };
}

/**
 * Makes networks small enough to ship: embeddings in fifteen steps, layers in sixteen bits. All know the same
 * features. The thresholds and the calibration come after, from what is found on turns left out.
 */
export function encodeModel(networks: readonly Network[], conditions: ConditionWeights): ModelFile {
  const [first] = networks;
  const features = first?.features ?? new Uint32Array();
  return {
    features: encodeHashes(features),
    count: features.length,
    networks: networks.map((network) => encodeNetwork(network, features.length)),
    conditions: encodeConditions(conditions),
    weighing: [],
    thresholds: {},
    calibration: [],
  };
}
