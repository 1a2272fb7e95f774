import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import { ruledThemes, type RuledThemes } from '../themes/ruled-themes.ts';
import { type Clause, cutClauses } from './cut-clauses.ts';
import type { Model } from './decode-model.ts';
import { runModel, type Scores } from './run-model.ts';
import { turnFeatures } from './turn-features.ts';
import { weighedInputs } from './weighed-inputs.ts';

/** A turn as the networks see it, before all is weighed together. */
interface WeighedTurn {
  readonly clauses: readonly Clause[];
  readonly alone: Scores;
  readonly themes: RuledThemes;
  /** What is weighed together. */
  readonly inputs: Float64Array;
}

/** Cuts a turn in clauses, runs the networks over them and gathers what is to be weighed. */
export function weighTurn(
  turn: Turn,
  evidence: readonly Evidence[],
  judged: ReadonlyMap<Act, Judged>,
  model: Model,
): WeighedTurn {
  const clauses = cutClauses(turn.reading);
  const themes = ruledThemes(turn);
  const alone = runModel(model, turnFeatures(turn, clauses, evidence, judged, themes));
  return { clauses, alone, themes, inputs: weighedInputs(turn, judged, themes, alone.chances) };
}
