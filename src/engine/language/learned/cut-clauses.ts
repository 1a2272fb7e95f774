import type { Reading } from '../text/reading.ts';

/** A clause of a turn: tokens `from` (included) to `to` (excluded), inside one sentence. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/** Words of a clause too short to stand alone. */
const SHORTEST = 3;

/** Words after which a sentence turns to something else, comma or not. */
const TURNS: ReadonlySet<string> = new Set(
  'mais donc parce car sinon comme puisque alors because but so'.split(' '),
);

/**
 * Cuts sentences at their commas, and before the words that turn a long one to something else. A
 * piece of less than three words stays with its neighbour.
 */
export function cutClauses({ tokens, sentences }: Reading): Clause[] {
  return sentences.flatMap(({ from, to }, sentence) => {
    const clauses: Clause[] = [];
    let start = from;
    for (let i = from; i < to; i++) {
      const turns = i - start >= 6 && TURNS.has(tokens[i]?.word ?? '');
      if (turns && to - i >= SHORTEST) {
        clauses.push({ from: start, to: i, sentence });
        start = i;
      }
      if (tokens[i]?.after === ',' && i + 1 - start >= SHORTEST && to - (i + 1) >= SHORTEST) {
        clauses.push({ from: start, to: i + 1, sentence });
        start = i + 1;
      }
    }
    clauses.push({ from: start, to, sentence });
    return clauses;
  });
}
