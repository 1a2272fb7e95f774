/** How much of the word before is lost (a capital), then what is gained. */
const STEP = /([A-Z])([^A-Z]*)/g;

/**
 * Words in alphabetical order, each told by how many of its last letters the one before loses (none: A,
 * one: B…), then by the letters it gains.
 */
export function unpackWords(packed: string): string[] {
  let last = '';
  return Array.from(packed.matchAll(STEP), ([, lost = 'A', gained = '']) => {
    last = last.slice(0, last.length - (lost.charCodeAt(0) - 'A'.charCodeAt(0))) + gained;
    return last;
  });
}
