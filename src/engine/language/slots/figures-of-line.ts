import type { Turn } from '../acts/turn.ts';
import { rememberReading } from '../text/remember-reading.ts';
import { convertAmount } from './convert-amount.ts';
import type { IssueProfile } from './issue-profile.ts';
import { matchAmounts } from './match-amounts.ts';
import { readAmounts } from './read-amounts.ts';
import { suitedBy } from './suited-by.ts';

/** What an earlier line said of an issue and a value: « Trois animations, alors. », then « Trois, d’accord ». */
export type FigureInLine =
  /** This very value, for this issue. */
  | 'same'
  /** Another value for this issue. */
  | 'other'
  /** This value, for another issue. */
  | 'elsewhere'
  /** Other values, for other issues. */
  | 'another'
  /** Figures that suit no issue. */
  | 'unplaced'
  | 'none';

/** Reads the figures of an earlier line of the conversation, the client’s or the candidate’s, as those of a turn are. */
export function figuresOfLine(
  { context: { sale, onTable }, view }: Turn,
  line: string | undefined,
): (issue: IssueProfile, value: number) => FigureInLine {
  if (line === undefined) return () => 'none';
  const reading = rememberReading(line, sale.langue);
  const matched = matchAmounts(reading, readAmounts(reading), {
    sale,
    // Its own words name its issues, and nobody’s words before it.
    view: { ...view, last: null, lastStems: reading.content },
    said: new Set(),
    onTable,
  });
  const placed = matched.flatMap((one) => {
    const issue = suitedBy(one);
    return issue === null ? [] : [{ issue, value: convertAmount(one.amount, issue) }];
  });
  return (issue, value) => {
    const own = placed.filter((one) => one.issue === issue);
    if (own.length > 0) return own.some((one) => one.value === value) ? 'same' : 'other';
    if (placed.some((one) => one.value === value)) return 'elsewhere';
    if (placed.length > 0) return 'another';
    return matched.length > 0 ? 'unplaced' : 'none';
  };
}
