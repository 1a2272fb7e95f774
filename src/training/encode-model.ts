import type {
  ConditionsFile,
  ModelFile,
  NetworkFile,
} from '#engine/language/learned/model-file.ts';
import { LARGEST_STEP, STEPS } from '#engine/language/learned/embedding-steps.ts';
import { encodeHashes } from './encode-hashes.ts';
import { frequenciesOf } from './frequencies-of.ts';
import type { Network } from './network.ts';
import { packSymbols } from './pack-symbols.ts';
import { roundToStep } from './round-to-step.ts';
import type { ConditionWeights } from './train-conditions.ts';

function encodeNetwork(network: Network, count: number): NetworkFile {
  const { width, embeddings } = network;
  const steps = Array.from(network.steps, (step) => Number(step.toPrecision(6)));
  const values = Uint8Array.from({ length: count * width }, (_, at) => {
    const j = Math.floor(at / count);
    const value = embeddings[(at % count) * width + j] ?? 0;
    return roundToStep(value, steps[j] ?? 0) + LARGEST_STEP;
  });
  const frequencies = frequenciesOf(values, STEPS);
  const { hidden, hiddenBias, output, outputBias } = network;
  const layered = [...hidden, ...hiddenBias, ...output, ...outputBias];
  const largest = layered.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const step = Number((largest / 32_000).toPrecision(6));
  const layers = Buffer.alloc(layered.length * 2);
  layered.forEach((value, i) => layers.writeInt16LE(Math.round(value / step), i * 2));
  return {
    width,
    hidden: hiddenBias.length,
    embeddings: Buffer.from(packSymbols(values, frequencies)).toString('base64'),
    frequencies,
    steps,
    layers: layers.toString('base64'),
    step,
  };
}

function encodeConditions({ features, weights }: ConditionWeights): ConditionsFile {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = Number((largest / 127).toPrecision(6));
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / step));
  const told = [...steps.keys()].filter((i) => steps[i] !== 0);
  return {
    features: encodeHashes(Uint32Array.from(told, (i) => features[i] ?? 0)),
    count: told.length,
    weights: Buffer.from(Int8Array.from(told, (i) => steps[i] ?? 0).buffer).toString('base64'),
    step,
  };
}

/**
 * Makes networks small enough to ship: embeddings in five steps, layers in sixteen bits. All know the
 * same features. What weighs them and the calibration come after, from what is found on turns left out.
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
    calibration: [],
  };
}
