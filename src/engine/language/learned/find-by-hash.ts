/**
 * The rank of each hash of a list, or −1. An open-addressed table: a turn asks for hundreds of features,
 * most of them unknown. A hash stands beside its rank, counted from 1, so that one look at memory finds
 * both; what is unknown is most often told from some thirty kilobytes, which the processor keeps at hand.
 */
export function rankHashes(hashes: Int32Array): (hash: number) => number {
  let size = 1;
  while (size < hashes.length * 2) size *= 2;
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
    table[2 * slot + 1] = rank + 1;
  });
  return (hash) => {
    if (((seen[(hash >>> 5) & maskSeen] ?? 0) & (1 << (hash & 31))) === 0) return -1;
    let slot = hash & mask;
    for (;;) {
      const rank = table[2 * slot + 1] ?? 0;
      if (rank === 0 || table[2 * slot] === hash) return rank - 1;
      slot = (slot + 1) & mask;
    }
  };
}
