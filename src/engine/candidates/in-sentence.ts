/** A heading or a fact as it stands inside a sentence: no capital (unless an acronym or a person's name), no final stop. */
export function inSentence(text: string): string {
  const bare = text.trim().replace(/[\s.;:]+$/u, '');
  const first = bare.split(/[\s’']/u)[0] ?? '';
  const acronym = first.length > 1 && first === first.toUpperCase();
  const name = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(bare);
  return acronym || name ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}
