/** A file's text, its line ends made one kind. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Offset of the first character of each line. */
  readonly starts: readonly number[];
}

/**
 * Takes a file's text: the byte order mark, which no editor shows, is dropped, and Windows and
 * old Mac line ends become line feeds. Neither moves a line or a column.
 */
export function sourceText(file: string, raw: string): SourceText {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return { file, text, lines, starts };
}
