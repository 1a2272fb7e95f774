import { ACTS, type Act } from '#engine/domain/acts.ts';
import type { FoundAct } from '#engine/domain/analysis.ts';
import { THEMES, type Theme } from '#engine/domain/themes.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import { calibrate } from './calibrate.ts';
import { requiredChance } from './required-chance.ts';
import { turnFeatures } from './turn-features.ts';
import { cutClauses } from './cut-clauses.ts';
import type { Model } from './decode-model.ts';
import { runModel } from './run-model.ts';
import { weighTogether } from './weigh-together.ts';
import { weighedInputs } from './weighed-inputs.ts';

/** What the learned layer says of a turn. */
interface Learned {
  readonly actes: readonly FoundAct[];
  /** Expected F1 of these acts: how well the turn as a whole is understood, 0 to 1. */
  readonly certitude: number;
  /** Chance of each theme, for the questions of the turn. */
  readonly themes: ReadonlyMap<Theme, number>;
}

/** Reason of an act that no rule has seen. */
const BY_EXAMPLE = 'dit comme dans les exemples annotés de cet acte';

/**
 * The acts of a turn, as the learned layer judges them from all that the rules have seen: each with
 * the words it rests on (those of the strongest rule, else the clause) and a confidence that says how
 * often such a finding proves right.
 */
export function findActs(
  turn: Turn,
  evidence: readonly Evidence[],
  judged: ReadonlyMap<Act, Judged>,
  model: Model,
): Learned {
  const { tokens } = turn.reading;
  const clauses = cutClauses(turn.reading);
  const seenAlone = runModel(model, turnFeatures(turn, clauses, evidence, judged));
  const chances = weighTogether(model.weighing, weighedInputs(turn, judged, seenAlone.chances));
  const required = requiredChance(turn, judged);
  const found = ACTS.flatMap((acte, k) => {
    const chance = chances[k] ?? 0;
    const where = clauses[seenAlone.clause[k] ?? 0];
    if (chance < required(acte, model.thresholds[k] ?? 1) || where === undefined) return [];
    const seen = evidence
      .filter((one) => one.acte === acte && one.from < where.to && one.to > where.from)
      .toSorted((a, b) => b.force - a.force)[0];
    const { from, to } = seen ?? where;
    return [
      {
        acte,
        debut: tokens[from]?.start ?? 0,
        fin: tokens[Math.max(from, to - 1)]?.end ?? turn.reading.source.length,
        confiance: Math.round(calibrate(model.calibration, chance) * 100) / 100,
        raison: seen?.raison ?? BY_EXAMPLE,
      },
    ];
  });
  // Of what is said, so much is expected to be right; of what is not, so much is expected to be missed.
  const right = found.reduce((sum, { confiance }) => sum + confiance, 0);
  const missed = ACTS.reduce(
    (sum, _act, k) =>
      (chances[k] ?? 0) < (model.thresholds[k] ?? 1) ? sum + (chances[k] ?? 0) : sum,
    0,
  );
  const certitude =
    found.length === 0 ? Math.max(0, 1 - missed) : (2 * right) / (right + found.length + missed);
  return {
    certitude: Math.round(certitude * 100) / 100,
    actes: found.toSorted((a, b) => a.debut - b.debut || b.confiance - a.confiance),
    themes: new Map(THEMES.map((theme, k) => [theme, chances[ACTS.length + k] ?? 0])),
  };
}
