import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import { hashWord } from '../learned/hash.ts';
import { contentOfLines } from '../links/content-of-lines.ts';
import type { Amount } from './amount.ts';
import { convertAmount } from './convert-amount.ts';
import { type FigureInLine, figuresOfLine } from './figures-of-line.ts';
import { isPartOfTotal } from './find-totals.ts';
import type { IssueProfile } from './issue-profile.ts';
import { listedValues } from './listed-values.ts';
import { momentOf } from './moment-of.ts';
import { suitedBy } from './suited-by.ts';

/** What the figures of a turn have in common, and what each is to the others. */
export interface FiguresTogether {
  readonly amounts: readonly Amount[];
  /** For each, whether it is said together with the sum it goes into. */
  readonly isPart: readonly boolean[];
  /** The values of the price list. */
  readonly listed: ReadonlySet<number>;
  /** Hashes of what the candidate does and of the client’s last words. */
  readonly moment: readonly number[];
  /** Hashes of the acts that the rules see clearly. */
  readonly acts: readonly number[];
  /** Whether a figure is said before, or after, another value of the same issue: « 139, mais pour vous 125 ». */
  readonly follows: (rank: number, issue: IssueProfile) => boolean;
  readonly precedes: (rank: number, issue: IssueProfile) => boolean;
  /** What the client’s last line, and the candidate’s, said of an issue and a value. */
  readonly theirs: (issue: IssueProfile, value: number) => FigureInLine;
  readonly ours: (issue: IssueProfile, value: number) => FigureInLine;
  /** Stems of the candidate’s last line. */
  readonly ourStems: ReadonlySet<string>;
}

/** Confidence from which an act seen by the rules is looked at beside what is on the table. */
const CLEAR = 0.5;

/** Puts the figures of a turn side by side; `judged`: what the rules saw. */
export function figuresTogether(turn: Turn, judged: ReadonlyMap<Act, Judged>): FiguresTogether {
  const { matched, context } = turn;
  const amounts = matched.map(({ amount }) => amount);
  const values = amounts.map(({ value }) => value);
  const suited = matched.map((one) => suitedBy(one));
  const valueFor = (rank: number, issue: IssueProfile): number | null => {
    const amount = amounts[rank];
    return amount === undefined ? null : convertAmount(amount, issue);
  };
  const isRival = (rank: number, issue: IssueProfile, from: number, to: number): boolean => {
    for (let i = from; i < to; i++)
      if (suited[i] === issue && valueFor(i, issue) !== valueFor(rank, issue)) return true;
    return false;
  };
  return {
    amounts,
    isPart: values.map((value) => isPartOfTotal(value, values)),
    listed: listedValues(context.sale),
    moment: momentOf(turn, judged),
    acts: [...judged.values()].flatMap(({ acte, confiance }) =>
      confiance >= CLEAR ? [hashWord(acte)] : [],
    ),
    follows: (rank, issue) => isRival(rank, issue, 0, rank),
    precedes: (rank, issue) => isRival(rank, issue, rank + 1, suited.length),
    theirs: figuresOfLine(turn, context.clientLines.at(-1)),
    ours: figuresOfLine(turn, context.candidateLines.at(-1)),
    ourStems: contentOfLines(context.candidateLines.slice(-1), context.sale.langue),
  };
}
