import type {
  ConditionsFile,
  ModelFile,
  NetworkFile,
} from '#engine/language/learned/model-file.ts';
import { LARGEST_STEP, STEPS } from '#engine/language/learned/embedding-steps.ts';
import { encodeHashes } from './encode-hashes.ts';
import { encodeSymbols } from './encode-symbols.ts';
import { encodeWeights } from './encode-weights.ts';
import type { KeptFeatures, Tier } from './keep-most.ts';
import { roundToStep } from './round-to-step.ts';
import type { RoundedNetwork } from './round-together.ts';
import type { ConditionWeights } from './train-conditions.ts';

const short = (value: number): number => Number(value.toPrecision(6));

function encodeNetwork(network: RoundedNetwork, tiers: readonly Tier[]): NetworkFile {
  const steps = Array.from(network.steps, short);
  const values: number[] = [];
  let before = 0;
  for (const { count, width } of tiers) {
    for (let j = 0; j < width; j++)
      for (let i = 0; i < count; i++) {
        const value = network.embeddings[(before + i) * network.width + j] ?? 0;
        values.push(roundToStep(value, steps[j] ?? 0) + LARGEST_STEP);
      }
    before += count;
  }
  const { packed, frequencies } = encodeSymbols(values, STEPS);
  return {
    embeddings: packed,
    frequencies,
    steps,
    hidden: encodeWeights(network.hidden),
    hiddenBias: Array.from(network.hiddenBias, short),
    output: encodeWeights(network.output),
    outputBias: Array.from(network.outputBias, short),
  };
}

/** Those rounded to nought say nothing: they are left out. */
function encodeConditions({ features, weights }: ConditionWeights): ConditionsFile {
  const { packed, step } = encodeWeights(weights);
  const steps = Buffer.from(packed, 'base64');
  const told = [...steps.keys()].filter((i) => steps[i] !== 0);
  const kept = Buffer.from(told.map((i) => steps[i] ?? 0));
  return {
    features: encodeHashes(Uint32Array.from(told, (i) => features[i] ?? 0)),
    weights: { packed: kept.toString('base64'), step },
  };
}

/**
 * Makes networks small enough to ship: embeddings in a few steps, layers in eight bits. All know the
 * same features. What weighs them and the calibration come after, from what is found on turns left out.
 */
export function encodeModel(
  { features, tiers }: KeptFeatures,
  networks: readonly RoundedNetwork[],
  conditions: ConditionWeights,
): ModelFile {
  let before = 0;
  return {
    tiers: tiers.map(({ count, width }) => {
      const own = features.subarray(before, before + count);
      before += count;
      return { hashes: encodeHashes(own), width };
    }),
    networks: networks.map((network) => encodeNetwork(network, tiers)),
    conditions: encodeConditions(conditions),
    weighing: [],
    calibration: [],
  };
}
