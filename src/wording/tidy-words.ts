const QUOTES: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

/**
 * A model's answer as a line of dialogue: spaces and line ends made single spaces, and the quotation
 * marks many models put around the whole taken off. Nothing else is mended: what is wrong is refused.
 */
export function tidyWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  for (const [open, close] of QUOTES) {
    const inner = line.slice(open.length, -close.length);
    const enclosed = line.startsWith(open) && line.endsWith(close) && line.length > 1;
    if (enclosed && !inner.includes(open) && !inner.includes(close)) return inner.trim();
  }
  return line;
}
