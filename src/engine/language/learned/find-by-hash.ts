import { shortHash } from './short-hash.ts';

/**
 * What each feature of a list stands for (a whole number from 0 on), or −1: asked by its hash, known by
 * the short one. An open-addressed table: a turn asks for hundreds of features, most of them unknown. A
 * hash stands beside what it stands for, counted from 1, so that one look at memory finds both; what is
 * unknown is most often told from less of it, which the processor keeps at hand.
 *
 * @param hashes short ones
 * @param meant what the hash of each rank stands for
 */
export function findByHash(
  hashes: Int32Array,
  meant: (rank: number) => number,
): (hash: number) => number {
  let size = 1;
  while (size < hashes.length * 1.5) size *= 2;
  const table = new Int32Array(2 * size);
  const mask = size - 1;
  const seen = new Int32Array(Math.max(1, size >> 2));
  const maskSeen = seen.length - 1;
  hashes.forEach((hash, rank) => {
    const word = (hash >>> 5) & maskSeen;
    seen[word] = (seen[word] ?? 0) | (1 << (hash & 31));
    let slot = hash & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = hash;
    table[2 * slot + 1] = meant(rank) + 1;
  });
  return (hash) => {
    const short = shortHash(hash);
    if (((seen[(short >>> 5) & maskSeen] ?? 0) & (1 << (short & 31))) === 0) return -1;
    let slot = short & mask;
    for (;;) {
      const found = table[2 * slot + 1] ?? 0;
      if (found === 0 || table[2 * slot] === short) return found - 1;
      slot = (slot + 1) & mask;
    }
  };
}
