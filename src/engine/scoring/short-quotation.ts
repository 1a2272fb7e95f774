/** Longest quotation of a report, in UTF-16 units. */
export const LONGEST_QUOTATION = 160;

/** A quotation that fits a margin: cut at a word, with an ellipsis, when it is too long. */
export function shortQuotation(text: string): string {
  const clean = text.trim();
  if (clean.length <= LONGEST_QUOTATION) return clean;
  const cut = clean.slice(0, LONGEST_QUOTATION);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST_QUOTATION / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
