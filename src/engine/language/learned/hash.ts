/**
 * FNV-1a of a word, 32 bits, the same on every machine. Signed, as whole numbers of 32 bits are: an
 * unsigned one may be too large to be kept without room made for it, and a turn makes thousands.
 */
export function hashWord(word: string): number {
  return hashOn(0x811c9dc5 | 0, word);
}

/** The hash of a text that goes on with a word: the two need not be put together. */
export function hashOn(start: number, word: string): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Joins two hashes into one; the order matters. */
export function joinHash(left: number, right: number): number {
  const mixed = Math.imul(left ^ Math.imul(right, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
