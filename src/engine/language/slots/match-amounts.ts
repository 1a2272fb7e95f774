import type { Terms } from '#engine/domain/intention.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { ClientView } from '../links/client-view.ts';
import type { Reading } from '../text/reading.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Amount } from './amount.ts';
import { isNotOffered } from './is-not-offered.ts';
import { type IssueProfile, profileIssues } from './issue-profile.ts';
import { joinDecimals } from './join-decimals.ts';
import { readAmounts } from './read-amounts.ts';
import { scoreAmount } from './score-amount.ts';

/** How well one issue of the situation takes a figure. */
export interface IssueMatch {
  readonly profile: IssueProfile;
  /** Points that speak for it; 0 or less when nothing does. */
  readonly points: number;
  /** The only issue that can take such a sum: it needs no word to name it. */
  readonly alone: boolean;
  /** The value of the issue already on the table. */
  readonly table: number | undefined;
}

/** A figure of a turn, beside every issue of the situation. */
export interface MatchedAmount {
  readonly amount: Amount;
  readonly sentence: Sentence;
  /** Said, but not offered: a rival’s price, a figure refused, an example. */
  readonly turnedDown: boolean;
  readonly matches: readonly IssueMatch[];
}

/** What figures are read against: the situation, the client’s words, what was said and put on the table. */
export interface Surroundings {
  readonly sale: SaleContext;
  readonly view: ClientView;
  readonly said: ReadonlySet<string>;
  readonly onTable: Terms | null;
}

const ASKS_SHARE = / (?:remise|pourcent|rabais|discount) /;

/** The client has just spoken of a share: a bare one that answers is a discount. */
function sharesAsked({ last }: ClientView): boolean {
  return (
    (last !== null && readAmounts(last).some(({ unit, aside }) => unit === 'pourcent' && !aside)) ||
    ASKS_SHARE.test(last?.canon ?? '')
  );
}

/** Weighs each figure of a turn against each issue of the situation, in the order they are said. */
export function matchAmounts(
  reading: Reading,
  heard: readonly Amount[],
  { sale, view, said, onTable }: Surroundings,
): MatchedAmount[] {
  if (heard.length === 0) return [];
  const profiles = profileIssues(sale);
  const asked = sharesAsked(view);
  return joinDecimals(heard, profiles).flatMap((amount) => {
    const sentence = reading.sentences[amount.sentence];
    if (sentence === undefined) return [];
    const takers = profiles.filter(
      ({ unit, low, high }) => unit === 'euros' && amount.value >= low && amount.value <= high,
    );
    const matches = profiles.map((profile): IssueMatch => {
      const table = onTable?.[profile.issue.id];
      const alone = takers.length === 1 && takers[0] === profile && profile.issue.client_ideal > 0;
      const setting = {
        reading,
        sentence,
        lastStems: view.lastStems,
        sharesAsked: asked,
        table,
        alone,
      };
      return { profile, points: scoreAmount(amount, profile, setting), alone, table };
    });
    const turnedDown = amount.aside || isNotOffered(reading, amount, sentence, sale, view, said);
    return [{ amount, sentence, turnedDown, matches }];
  });
}
