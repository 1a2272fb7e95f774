/** Where quoted words stand in a line, in UTF-16 units. */
export interface QuotePlace {
  readonly debut: number;
  readonly fin: number;
}

/**
 * Finds a quotation in the line it comes from; a long one was cut by the corrector and ends with
 * « … »: what precedes is looked for. Null when the words are not there.
 */
export function quotePlace(texte: string, citation: string): QuotePlace | null {
  const whole = place(texte, citation);
  return whole ?? (citation.endsWith('…') ? place(texte, citation.slice(0, -1).trimEnd()) : null);
}

function place(texte: string, words: string): QuotePlace | null {
  const debut = words === '' ? -1 : texte.indexOf(words);
  return debut === -1 ? null : { debut, fin: debut + words.length };
}
