import { answerQuestion } from './rules/answer-question.ts';
import { close } from './rules/close.ts';
import { followUpTalk } from './rules/follow-up-talk.ts';
import { goOn } from './rules/go-on.ts';
import { hearSummary } from './rules/hear-summary.ts';
import { leave } from './rules/leave.ts';
import { negotiate } from './rules/negotiate.ts';
import { openTalk } from './rules/open-talk.ts';
import { reactToArgument } from './rules/react-to-argument.ts';
import { repair } from './rules/repair.ts';
import { treatObjection } from './rules/treat-objection.ts';
import type { Rule } from './rule.ts';

/** The client's policy: the first rule with something to say decides. The order is the priority. */
export const POLICY: readonly Rule[] = [
  repair,
  leave,
  treatObjection,
  close,
  negotiate,
  hearSummary,
  answerQuestion,
  reactToArgument,
  openTalk,
  followUpTalk,
  goOn,
];
