import type { FoundAct } from '#engine/domain/analysis.ts';
import type { FoundTechnique } from '#engine/domain/found-technique.ts';
import { TECHNIQUES, type Technique } from '#engine/domain/techniques.ts';
import { compileCues } from '../cues/compile-cues.ts';
import type { Turn } from '../acts/turn.ts';
import { englishTechniques } from './en-techniques.ts';
import { bargainTechniques } from './fr-bargain-techniques.ts';
import { closingTechniques } from './fr-closing-techniques.ts';
import { listeningTechniques } from './fr-listening-techniques.ts';
import { objectionTechniques } from './fr-objection-techniques.ts';
import { priceTechniques } from './fr-price-techniques.ts';
import { matchTechniqueCues } from './match-technique-cues.ts';
import { readAssent } from './read-assent.ts';
import { readChecks } from './read-checks.ts';
import { readClosing } from './read-closing.ts';
import { readObjectionSteps } from './read-objection-steps.ts';
import { readQuestions } from './read-questions.ts';
import { readRestating } from './read-restating.ts';
import { readSandwich } from './read-sandwich.ts';
import { readTrade } from './read-trade.ts';
import type { Scene } from './scene.ts';
import type { Seen } from './seen.ts';
import { settleTechniques } from './settle-techniques.ts';

const CUES = {
  fr: compileCues([
    ...listeningTechniques,
    ...objectionTechniques,
    ...priceTechniques,
    ...closingTechniques,
    ...bargainTechniques,
  ]),
  en: compileCues(englishTechniques),
} as const;

const RANK: ReadonlyMap<Technique, number> = new Map(TECHNIQUES.map((one, rank) => [one, rank]));

/**
 * How the acts of a turn are done: each technique once, in order of appearance, with its words and why.
 * Nothing is found where no act was: a technique is a way of doing one.
 */
export function findTechniques(turn: Turn, acts: readonly FoundAct[]): FoundTechnique[] {
  if (acts.length === 0) return [];
  const { reading, view } = turn;
  const opposed = view.objection !== null || view.contested;
  const scene: Scene = {
    turn,
    acts: new Map(acts.map((found) => [found.acte, found])),
    opposed,
    doubted: opposed || (view.presented && view.stance !== 'accord' && view.stance !== 'question'),
  };
  const cued = matchTechniqueCues(scene, CUES[reading.language]);
  const seen = settleTechniques([
    ...cued,
    ...readQuestions(scene),
    ...readChecks(scene),
    ...readRestating(scene),
    ...readObjectionSteps(scene, cued),
    ...readAssent(scene),
    ...readSandwich(scene),
    ...readClosing(scene, cued),
    ...readTrade(scene),
  ]);
  return seen
    .map((one) => placed(one, turn))
    .toSorted(
      (a, b) => a.debut - b.debut || (RANK.get(a.technique) ?? 0) - (RANK.get(b.technique) ?? 0),
    );
}

function placed({ technique, from, to, raison }: Seen, { reading }: Turn): FoundTechnique {
  const { tokens, source } = reading;
  return {
    technique,
    debut: tokens[from]?.start ?? 0,
    fin: tokens[Math.max(from, to - 1)]?.end ?? source.length,
    raison,
  };
}
