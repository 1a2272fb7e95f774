import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import { ruledThemes, type RuledThemes } from '../themes/ruled-themes.ts';
import type { Model } from './decode-model.ts';
import { runModel, type Scores } from './run-model.ts';
import { turnFeatures } from './turn-features.ts';
import { weighedInputs } from './weighed-inputs.ts';

/** A turn as the networks see it, before all is weighed together. */
interface WeighedTurn {
  readonly alone: Scores;
  readonly themes: RuledThemes;
  /** What is weighed together. */
  readonly inputs: Float64Array;
}

/** Runs the networks over the clauses of a turn and gathers what is to be weighed. */
export function weighTurn(
  turn: Turn,
  evidence: readonly Evidence[],
  judged: ReadonlyMap<Act, Judged>,
  model: Model,
): WeighedTurn {
  const themes = ruledThemes(turn);
  const features = turnFeatures(turn, evidence, judged, themes);
  const alone = runModel(model, features);
  return {
    alone,
    themes,
    inputs: weighedInputs(turn, features.words, judged, themes, alone.chances),
  };
}
