/**
 * Compiles patterns of the canonical text into one expression. ` ~3 ` stands for up to three words
 * of the same sentence. Gaps are bounded, so that a hostile text costs no more than a long one.
 */
export function compilePattern(patterns: readonly string[]): RegExp {
  const body = patterns
    .map((pattern) => pattern.replace(/ ~(\d+) /g, ' (?:[^ .?!]+ ){0,$1}'))
    .join('|');
  // A literal space first: the engine jumps from word to word instead of trying every letter.
  return new RegExp(` (?:${body})(?= )`, 'g');
}
