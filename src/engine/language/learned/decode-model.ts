import { fromBase64 } from './base64.ts';
import type { CalibrationPoint, ConditionsFile, ModelFile, NetworkFile } from './model-file.ts';
import { OUTPUTS } from './outputs.ts';
import { makeRows, type PackedRows, setInRow } from './packed-rows.ts';
import { rankHashes } from './rank-hashes.ts';
import { unpackSymbols } from './unpack-symbols.ts';

/** One network, ready to run on sums of whole numbers. */
export interface RunningNetwork {
  readonly width: number;
  readonly units: number;
  /** Where its numbers start in the row of a feature. */
  readonly from: number;
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
  /** Rank of a feature’s hash among those known, or −1. */
  readonly rank: (hash: number) => number;
  readonly networks: readonly RunningNetwork[];
  /** One row for each feature: the steps of each network, one after the other. */
  readonly embeddings: PackedRows;
  readonly conditions: RunningConditions;
  readonly weighing: readonly Float64Array[];
  readonly calibration: readonly CalibrationPoint[];
}

/** They are told in ascending order, counted from 0; kept signed, as those of a turn are. */
function readHashes(bytes: Uint8Array, count: number): Int32Array {
  const hashes = new Int32Array(count);
  let last = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let step = 0;
    let unit = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      step += (byte & 127) * unit;
      unit *= 128;
      if (byte < 128) break;
    }
    last += step;
    hashes[i] = last;
  }
  return hashes;
}

function readEmbeddings(files: readonly NetworkFile[], count: number, all: number): PackedRows {
  const embeddings = makeRows(count, all);
  let from = 0;
  for (const { width, embeddings: packed, frequencies } of files) {
    const values = unpackSymbols(fromBase64(packed), frequencies, count * width);
    values.forEach((value, i) => {
      setInRow(embeddings, i % count, from + Math.floor(i / count), value);
    });
    from += width;
  }
  return embeddings;
}

function readNetwork(file: NetworkFile, from: number): RunningNetwork {
  const { width, hidden: units, step, steps } = file;
  const bytes = fromBase64(file.layers);
  const values = units * width + units + OUTPUTS.length * units + OUTPUTS.length;
  if (bytes.length !== values * 2)
    throw new Error('model.json ne va pas avec ce code : relancez « npm run language:train ».');
  const view = new DataView(bytes.buffer);
  let at = 0;
  const take = (length: number): Float64Array => {
    const taken = new Float64Array(length);
    for (let i = 0; i < length; i++) {
      taken[i] = view.getInt16(at, true) * step;
      at += 2;
    }
    return taken;
  };
  const hidden = take(units * width);
  for (let i = 0; i < hidden.length; i++) hidden[i] = (hidden[i] ?? 0) * (steps[i % width] ?? 0);
  return {
    width,
    units,
    from,
    hidden,
    hiddenBias: take(units),
    output: take(OUTPUTS.length * units),
    outputBias: take(OUTPUTS.length),
  };
}

function readConditions(file: ConditionsFile): RunningConditions {
  const rank = rankHashes(readHashes(fromBase64(file.features), file.count));
  const weights = Float64Array.from(
    new Int8Array(fromBase64(file.weights).buffer),
    (value) => value * file.step,
  );
  return {
    weigh: (hash) => {
      const at = rank(hash);
      return at < 0 ? 0 : (weights[at] ?? 0);
    },
  };
}

/** Makes `model.json` ready to run. */
export function decodeModel(file: ModelFile): Model {
  const hashes = readHashes(fromBase64(file.features), file.count);
  let width = 0;
  const networks = file.networks.map((network) => {
    const running = readNetwork(network, width);
    width += network.width;
    return running;
  });
  return {
    rank: rankHashes(hashes),
    networks,
    embeddings: readEmbeddings(file.networks, file.count, width),
    conditions: readConditions(file.conditions),
    weighing: file.weighing.map((row) => Float64Array.from(row)),
    calibration: file.calibration,
  };
}
