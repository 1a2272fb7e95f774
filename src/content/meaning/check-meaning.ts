import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { checkDurations } from './check-durations.ts';
import { checkHiddenFigures } from './check-hidden-figures.ts';
import { checkIssues } from './check-issues.ts';
import { checkLifting } from './check-lifting.ts';
import { checkLines } from './check-lines.ts';
import { checkOffer } from './check-offer.ts';
import { checkRepeatedLines } from './check-repeated-lines.ts';
import { checkSituations } from './check-situations.ts';
import { checkTables } from './check-tables.ts';
import { checkTriggers } from './check-triggers.ts';
import { checkWeights } from './check-weights.ts';

/** Fourth pass: what the situation would do once played. Each check sees only sound sections. */
export function checkMeaning(draft: ScenarioDraft): Finding[] {
  const checks = [
    checkWeights,
    checkIssues,
    checkOffer,
    checkTriggers,
    checkLifting,
    checkSituations,
    checkLines,
    checkRepeatedLines,
    checkTables,
    checkDurations,
    checkHiddenFigures,
  ];
  return checks.flatMap((check) => check(draft));
}
