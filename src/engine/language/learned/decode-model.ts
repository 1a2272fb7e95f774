import { fromBase64 } from './base64.ts';
import { findByHash } from './find-by-hash.ts';
import type {
  CalibrationPoint,
  ConditionsFile,
  HashesFile,
  ModelFile,
  NetworkFile,
  TierFile,
  WeightsFile,
} from './model-file.ts';
import { OUTPUTS } from './outputs.ts';
import { makeRows, type PackedRows, setInRow } from './packed-rows.ts';
import { placeInRows } from './place-in-rows.ts';
import { unpackAscending } from './unpack-ascending.ts';
import { unpackSymbols } from './unpack-symbols.ts';

/** One network, ready to run on sums of whole numbers. */
export interface RunningNetwork {
  /** Where each of its numbers is in the row of a feature. */
  readonly places: Int32Array;
  /** Rows of the hidden layer, already multiplied by the step of each dimension. */
  readonly hidden: Float64Array;
  readonly hiddenBias: Float64Array;
  readonly output: Float64Array;
  readonly outputBias: Float64Array;
}

/** What tells which figures and gifts are put on the table. */
export interface RunningConditions {
  /** Weight of a feature’s hash: 0 when it is unknown. */
  readonly weigh: (hash: number) => number;
}

/** The learned layer, ready to run. */
export interface Model {
  /** Where the row of a feature starts, by its hash, or −1. */
  readonly find: (hash: number) => number;
  readonly networks: readonly RunningNetwork[];
  /** One row for each feature: what every network has of it. */
  readonly embeddings: PackedRows;
  readonly conditions: RunningConditions;
  readonly weighing: readonly Float64Array[];
  readonly calibration: readonly CalibrationPoint[];
}

const hashesOf = ({ count, bits, packed }: HashesFile): Int32Array =>
  unpackAscending({ count, bits, packed: fromBase64(packed) });

const weightsOf = ({ packed, step }: WeightsFile): Float64Array =>
  Float64Array.from(new Int8Array(fromBase64(packed).buffer), (value) => value * step);

function readEmbeddings(
  tiers: readonly TierFile[],
  networks: readonly NetworkFile[],
  places: readonly Int32Array[],
): { embeddings: PackedRows; starts: readonly number[] } {
  const embeddings = makeRows(
    tiers.map(({ hashes, width }) => ({ count: hashes.count, width: width * networks.length })),
  );
  const starts = tiers.flatMap(({ hashes: { count } }, t) => {
    const { words = 0, end = 0 } = embeddings.tiers[t] ?? {};
    return Array.from({ length: count }, (_, i) => end - (count - i) * words);
  });
  const values = tiers.reduce((sum, { hashes, width }) => sum + hashes.count * width, 0);
  for (const [n, { embeddings: packed, frequencies }] of networks.entries()) {
    const steps = unpackSymbols(fromBase64(packed), frequencies, values);
    let at = 0;
    let before = 0;
    for (const { hashes, width } of tiers) {
      for (let j = 0; j < width; j++)
        for (let i = 0; i < hashes.count; i++)
          setInRow(embeddings, starts[before + i] ?? 0, places[n]?.[j] ?? 0, steps[at++] ?? 0);
      before += hashes.count;
    }
  }
  return { embeddings, starts };
}

function readNetwork(file: NetworkFile, places: Int32Array): RunningNetwork {
  const { steps, hiddenBias, outputBias } = file;
  const hidden = weightsOf(file.hidden);
  const output = weightsOf(file.output);
  const goes =
    hidden.length === hiddenBias.length * steps.length &&
    outputBias.length === OUTPUTS.length &&
    output.length === hiddenBias.length * OUTPUTS.length;
  if (!goes)
    throw new Error('model.json ne va pas avec ce code : relancez « npm run language:train ».');
  for (let i = 0; i < hidden.length; i++)
    hidden[i] = (hidden[i] ?? 0) * (steps[i % steps.length] ?? 0);
  return {
    places,
    hidden,
    hiddenBias: Float64Array.from(hiddenBias),
    output,
    outputBias: Float64Array.from(outputBias),
  };
}

function readConditions(file: ConditionsFile): RunningConditions {
  const rank = findByHash(hashesOf(file.features), (at) => at);
  const weights = weightsOf(file.weights);
  return {
    weigh: (hash) => {
      const at = rank(hash);
      return at < 0 ? 0 : (weights[at] ?? 0);
    },
  };
}

/** Makes `model.json` ready to run. */
export function decodeModel(file: ModelFile): Model {
  const { tiers, networks } = file;
  const places = placeInRows(
    tiers.map(({ width }) => width),
    networks.length,
  );
  const { embeddings, starts } = readEmbeddings(tiers, networks, places);
  const hashes = Int32Array.from(tiers.flatMap((tier) => [...hashesOf(tier.hashes)]));
  return {
    find: findByHash(hashes, (rank) => starts[rank] ?? 0),
    networks: networks.map((network, n) => readNetwork(network, places[n] ?? new Int32Array())),
    embeddings,
    conditions: readConditions(file.conditions),
    weighing: file.weighing.map((row) => Float64Array.from(row)),
    calibration: file.calibration,
  };
}
