/** Letters from which a text all in capitals is shouted, not an abbreviation. */
const SHOUTED = 12;

/**
 * A text typed all in capitals, in small letters: there, a capital is no longer the mark of a name or
 * of a new sentence. Any other text as it is. The length never changes.
 */
export function lowerShouting(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  const letters = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lowered = text.toLowerCase();
  return letters >= SHOUTED && lowered.length === text.length ? lowered : text;
}
