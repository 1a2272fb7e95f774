import { frequenciesOf } from './frequencies-of.ts';
import { packSymbols } from './pack-symbols.ts';

/** Small whole numbers as the shipped files keep them: what `unpackSymbols` reads, in base64, and how often each comes. */
export interface EncodedSymbols {
  readonly packed: string;
  readonly frequencies: readonly number[];
}

/** Packs numbers from 0 to `kinds` − 1, no more than 256 of them, for a shipped file. */
export function encodeSymbols(numbers: readonly number[], kinds: number): EncodedSymbols {
  const symbols = Uint8Array.from(numbers);
  const frequencies = frequenciesOf(symbols, kinds);
  return { packed: Buffer.from(packSymbols(symbols, frequencies)).toString('base64'), frequencies };
}
