/** A common noun or a verb inside a sentence: « Directrice » → « directrice ». Acronyms stay. */
export function minuscule(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
