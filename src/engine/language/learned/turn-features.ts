import type { Act } from '#engine/domain/acts.ts';
import type { Judged } from '../acts/combine.ts';
import type { Turn } from '../acts/turn.ts';
import type { Evidence } from '../evidence.ts';
import type { RuledThemes } from '../themes/ruled-themes.ts';
import { scoreThemes } from '../themes/score-themes.ts';
import { evidenceFeatures } from './evidence-features.ts';
import { figureFeatures } from './figure-features.ts';
import { joinNames } from './join-names.ts';
import { overlapFeatures } from './overlap-features.ts';
import { questionFeatures } from './question-features.ts';
import { stateFeatures } from './state-features.ts';
import { wordFeatures } from './word-features.ts';
import { wordHashes } from './word-hashes.ts';

/** What the model sees of a turn, as hashes: features of all of it, and of each of its clauses. */
export interface TurnFeatures {
  readonly shared: readonly number[];
  readonly clauses: readonly (readonly number[])[];
  /** How many words it has, a name being one. */
  readonly words: number;
}

/**
 * Features of a turn: the words of each clause and those around it, their classes of meaning, what
 * they share with the client’s words and with the offer, figures and where they lead, what the rules
 * saw, and the state of the conversation. A feature never says which product is sold, nor by whom.
 */
export function turnFeatures(
  turn: Turn,
  evidence: readonly Evidence[],
  judged: ReadonlyMap<Act, Judged>,
  themes: RuledThemes,
): TurnFeatures {
  const { reading, clauses, view, context } = turn;
  const words = wordHashes(reading, context.sale);
  const wording = joinNames(reading, words, clauses);
  const heard =
    view.last === null ? [] : [...scoreThemes(view.last.canon, reading.language).keys()];
  return {
    shared: stateFeatures(turn, wording.words.length, judged, themes),
    words: wording.words.length,
    clauses: clauses.map((clause, index) =>
      wordFeatures(reading, wording, index).concat(
        overlapFeatures(turn, words, clause),
        figureFeatures(turn, clause),
        questionFeatures(turn, clause, heard),
        evidenceFeatures(turn, evidence, clause),
      ),
    ),
  };
}
