import type { SaleContext } from '#engine/domain/sale-context.ts';
import { conceptsOf, forceOfConcept } from './links/concepts.ts';
import { contentStems } from './links/content-stems.ts';
import { rememberSale } from './links/remember-sale.ts';
import { weighStems } from './links/weigh-stems.ts';
import { isInsideSentence } from './text/is-inside-sentence.ts';
import { rememberLine } from './text/remember-line.ts';
import { rememberReading } from './text/remember-reading.ts';

interface Known {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
  /** Proper names inside a sentence: a competitor, a person. */
  readonly names: ReadonlySet<string>;
  /** Three words in a row: the formulation’s own turns of phrase. */
  readonly runs: ReadonlySet<string>;
}

interface KnownObjections {
  readonly all: readonly Known[];
  readonly weigh: (stem: string) => number;
  readonly weighConcept: (concept: string) => number;
  readonly weighRun: (run: string) => number;
}

/** Every three words in a row of a text, figures aside. */
function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + 2 < words.length; i++) runs.add(words.slice(i, i + 3).join(' '));
  return runs;
}

const know = rememberSale((sale): KnownObjections => {
  const all = sale.objections.map(({ id, formulation }) => {
    const { tokens, canon } = rememberReading(formulation, sale.langue);
    return {
      id,
      stems: contentStems(formulation, sale.langue),
      concepts: conceptsOf(canon),
      names: new Set(
        tokens
          .filter(
            ({ capital, word }, i) => capital && word.length > 2 && isInsideSentence(tokens, i),
          )
          .map(({ word }) => word),
      ),
      runs: runsOf(tokens.map(({ word }) => word)),
    };
  });
  return {
    all,
    weigh: weighStems(all.map(({ stems }) => stems)),
    weighConcept: weighStems(all.map(({ concepts }) => concepts)),
    weighRun: weighStems(all.map(({ runs }) => runs)),
  };
});

/** Points of three words said in a row, and the most that a quotation brings. */
const RUN = 0.5;
const QUOTED = 1.5;

/** Points an objection needs to be recognised: two telling words, or one and its matter. */
export const ENOUGH = 1.9;

interface Ranked {
  readonly id: string | null;
  readonly score: number;
}

const ranker = rememberSale((sale) => rememberLine((line) => rankLine(line, sale)));

/** Which objection of the situation the client is raising, or null. */
export function matchObjection(clientText: string, sale: SaleContext): string | null {
  const { id, score } = rankObjections(clientText, sale);
  return score >= ENOUGH ? id : null;
}

/** The objection nearest to a text of the client, and how many points speak for it. */
export function rankObjections(clientText: string, sale: SaleContext): Ranked {
  return ranker(sale)(clientText);
}

function rankLine(clientText: string, sale: SaleContext): Ranked {
  const { all, weigh, weighConcept, weighRun } = know(sale);
  const stems = contentStems(clientText, sale.langue);
  const { tokens, canon } = rememberReading(clientText, sale.langue);
  const words = new Set(tokens.map(({ word }) => word));
  const runs = runsOf(tokens.map(({ word }) => word));
  const concepts = conceptsOf(canon);
  let best: string | null = null;
  let top = 0;
  for (const objection of all) {
    let score = 0;
    for (const stem of objection.stems) if (stems.has(stem)) score += weigh(stem);
    for (const concept of objection.concepts)
      if (concepts.has(concept)) score += forceOfConcept(concept) * weighConcept(concept);
    for (const name of objection.names) if (words.has(name)) score += 0.6;
    let quoted = 0;
    for (const run of objection.runs) if (runs.has(run)) quoted += RUN * weighRun(run);
    score += Math.min(quoted, QUOTED);
    if (score > top) {
      top = score;
      best = objection.id;
    }
  }
  return { id: best, score: top };
}
