import type { Reading } from '../text/reading.ts';
import type { Amount } from './amount.ts';
import type { IssueProfile } from './issue-profile.ts';

/** Words that a label may take, its articles among them. */
const LONGEST = 6;

/**
 * Whether a figure stands right after the name of an issue and a colon, as in a written package:
 * « frais d’installation : 60 € ».
 */
export function isLabelled(
  { source, tokens, stems }: Reading,
  { from }: Amount,
  { name }: IssueProfile,
): boolean {
  const before = tokens[from - 1];
  const figure = tokens[from];
  if (before === undefined || figure === undefined || name.size === 0) return false;
  if (!source.slice(before.end, figure.start).includes(':')) return false;
  let start = from - 1;
  while (start > 0 && start > from - LONGEST && tokens[start - 1]?.after === '') start -= 1;
  const label = stems.slice(start, from);
  return [...name].every((stem) => label.includes(stem));
}
