const LONGEST = 160;

/** A quotation that fits a margin: cut at a word, with an ellipsis, when it is too long. */
export function shortQuotation(text: string): string {
  const clean = text.trim();
  if (clean.length <= LONGEST) return clean;
  const cut = clean.slice(0, LONGEST);
  const space = cut.lastIndexOf(' ');
  return `${(space > LONGEST / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
