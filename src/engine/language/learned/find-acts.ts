import { ACTS, type Act } from '#engine/domain/acts.ts';
import type { FoundAct } from '#engine/domain/analysis.ts';
import { THEMES, type Theme } from '#engine/domain/themes.ts';
import type { Judged } from '../acts/combine.ts';
import { sayReason } from '../acts/say-reason.ts';
import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import type { ThemeScores } from '../themes/score-themes.ts';
import { breaksOff } from './breaks-off.ts';
import { calibrate } from './calibrate.ts';
import { doesSomething } from './does-something.ts';
import { PRESENT } from './present.ts';
import type { Model } from './decode-model.ts';
import { weighTogether } from './weigh-together.ts';
import { weighTurn } from './weigh-turn.ts';

/** What the learned layer says of a turn. */
interface Learned {
  readonly actes: readonly FoundAct[];
  /**
   * One over one plus the errors to expect (acts said wrongly or missed), those divided by one plus
   * `SHARE` times the acts rightly expected: 1 when no error is.
   */
  readonly certitude: number;
  /** Chance of each theme, for the questions of the turn. */
  readonly themes: ReadonlyMap<Theme, number>;
  /** How far the words of the turn name each theme. */
  readonly named: ThemeScores;
}

/** Chance asked of an act in a turn that breaks off (rule A10). */
const BROKEN_OFF = 0.8;
/** Confidence from which a rule speaks where all else is silent: a phrase that courses teach (rule A10). */
const TAUGHT = 0.85;
/** How far an act rightly found makes up for an error. Chosen on situations left out. */
const SHARE = 0.3;
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
  const { alone, themes, inputs } = weighTurn(turn, evidence, judged, model);
  const chances = weighTogether(model.weighing, inputs);
  const broken = breaksOff(turn.reading);
  const actsWhere = (keep: (chance: number, seen: number) => boolean) =>
    ACTS.flatMap((acte, k) => {
      const chance = chances[k] ?? 0;
      const seen = judged.get(acte)?.confiance ?? 0;
      const where = turn.clauses[alone.clause[k] ?? 0];
      return where === undefined || !keep(chance, seen) ? [] : [{ acte, chance, seen, where }];
    });
  const passed = actsWhere((chance) => chance >= (broken ? BROKEN_OFF : PRESENT));
  const kept = doesSomething(chances, passed)
    ? passed
    : actsWhere((_chance, seen) => !broken && seen >= TAUGHT);
  const found = kept.map(({ acte, chance, where }): FoundAct => {
    const seen = evidence
      .filter((one) => one.acte === acte && one.from < where.to && one.to > where.from)
      .toSorted((a, b) => b.force - a.force)[0];
    const { from, to } = seen ?? where;
    return {
      acte,
      debut: tokens[from]?.start ?? 0,
      fin: tokens[Math.max(from, to - 1)]?.end ?? turn.reading.source.length,
      confiance: Math.round(calibrate(model.calibration, chance) * 100) / 100,
      raison: seen === undefined ? BY_EXAMPLE : sayReason(seen, turn.context.sale),
    };
  });
  // Of what is said, so much is expected to be wrong; of what is not, so much to be missed.
  const right = found.reduce((sum, { confiance }) => sum + confiance, 0);
  const wrong = found.length - right;
  const missed = ACTS.reduce(
    (sum, acte, k) => (kept.some((one) => one.acte === acte) ? sum : sum + (chances[k] ?? 0)),
    0,
  );
  return {
    certitude: Math.round(100 / (1 + (wrong + missed) / (1 + SHARE * right))) / 100,
    named: themes.named,
    actes: found.toSorted((a, b) => a.debut - b.debut || b.confiance - a.confiance),
    themes: new Map(THEMES.map((theme, k) => [theme, chances[ACTS.length + k] ?? 0])),
  };
}
