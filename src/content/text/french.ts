const NARROW = '\u202F';

/** Puts narrow no-break spaces where French typography wants them: inside « » and before ; : ! ? %. */
export function frenchSpaces(text: string): string {
  return text.replace(/« /g, `«${NARROW}`).replace(/ (?=[»;!?%]|:(?:\s|$))/g, NARROW);
}

/** Words between French quotes. */
export function quoted(words: string): string {
  return `« ${words} »`;
}

/** « a », « b » ou « c ». */
export function quotedList(words: readonly string[], link: 'ou' | 'et'): string {
  const all = words.map(quoted);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} ${link} ${last}`;
}

/** A text cut for quotation: its first words on one line. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`;
}

/** A number as a French reader writes it. */
export function frenchNumber(value: number): string {
  return String(value).replace('-', '−').replace('.', ',');
}
