import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCALE } from '#engine/language/learned/symbol-code.ts';
import { unpackSymbols } from '#engine/language/learned/unpack-symbols.ts';
import { frequenciesOf } from '#training/frequencies-of.ts';
import { packSymbols } from '#training/pack-symbols.ts';

const KINDS = 5;
/** Bytes of the state, and what rounding the frequencies may cost. */
const OVER = 6;

/** Bits that a list costs at best, each number by how often it comes. */
function entropyOf(symbols: Uint8Array): number {
  let bits = 0;
  for (let symbol = 0; symbol < KINDS; symbol++) {
    const count = symbols.filter((one) => one === symbol).length;
    if (count > 0) bits -= count * Math.log2(count / symbols.length);
  }
  return bits;
}

describe('[M10] les pas des réseaux, serrés', () => {
  const lists = fc.uint8Array({ max: KINDS - 1, maxLength: 3000 });

  it('se relisent tels quels', () => {
    fc.assert(
      fc.property(lists, (symbols) => {
        const frequencies = frequenciesOf(symbols, KINDS);
        expect(frequencies.reduce((sum, one) => sum + one, 0)).toBe(SCALE);
        const packed = packSymbols(symbols, frequencies);
        expect(unpackSymbols(packed, frequencies, symbols.length)).toEqual(symbols);
      }),
    );
  });

  it('tiennent dans la place que leur fréquence demande, à un centième près', () => {
    fc.assert(
      fc.property(lists, (symbols) => {
        const packed = packSymbols(symbols, frequenciesOf(symbols, KINDS));
        expect(packed.length).toBeLessThanOrEqual((entropyOf(symbols) / 8) * 1.01 + OVER);
      }),
    );
  });

  it('même quand un seul nombre revient', () => {
    const symbols = new Uint8Array(10_000).fill(2);
    const frequencies = frequenciesOf(symbols, KINDS);
    const packed = packSymbols(symbols, frequencies);
    expect(packed.length).toBeLessThan(20);
    expect(unpackSymbols(packed, frequencies, symbols.length)).toEqual(symbols);
  });
});
