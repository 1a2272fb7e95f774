import { readFileSync } from 'node:fs';

/** A line of a table that says something, with its number. */
interface TableLine {
  readonly line: number;
  readonly raw: string;
}

/** The lines of a table beside this file, blank ones and comments (`#`) left out. */
export function readTable(name: string): TableLine[] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .map((raw, index) => ({ line: index + 1, raw }))
    .filter(({ raw }) => raw !== '' && !raw.startsWith('#'));
}
