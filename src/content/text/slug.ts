/** An identifier made from words: lower case, no accent, hyphens. Empty when nothing is left. */
export function slug(words: string): string {
  return words
    .slice(0, 80)
    .replace(/œ/gi, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
