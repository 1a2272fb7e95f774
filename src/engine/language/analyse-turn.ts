import type { Act } from '#engine/domain/acts.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import { QUESTION_ACTS } from '#engine/domain/question-acts.ts';
import { combine } from './acts/combine.ts';
import type { Turn } from './acts/turn.ts';
import { needsSpokenOf } from './match-needs.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { isHeap } from './is-heap.ts';
import { judgeReading } from './judge-reading.ts';
import { readManners } from './manners/read-manners.ts';
import { readTurn } from './read-turn.ts';
import { acceptsRequest } from './accepts-request.ts';
import type { Model } from './learned/decode-model.ts';
import { findActs } from './learned/find-acts.ts';
import { shippedModel } from './learned/shipped-model.ts';
import { usedPoints } from './links/used-points.ts';
import { chooseConditions } from './slots/choose-conditions.ts';
import { findTechniques } from './techniques/find-techniques.ts';
import { chooseThemes } from './themes/choose-themes.ts';
import type { TurnContext } from './turn-context.ts';

/** What the learned layer would find in no speech at all. */
const NOTHING = { actes: [], themes: new Map(), named: new Map() } as const;

/**
 * What a turn of the candidate does: acts with the words they rest on, a confidence and a reason,
 * themes of its questions, the objection it reacts to, figures put on the table, selling points
 * voiced, needs spoken to. Same text and context, same answer; any text is read without throwing.
 *
 * @param model the learned layer: the one that ships, unless another is being measured
 */
export function analyseTurn(
  text: string,
  context: TurnContext,
  model: Model = shippedModel(),
): Analysis {
  const turn = readTurn(text, context);
  const { reading, view } = turn;
  const lecture = isHeap(reading) ? 'incompris' : judgeReading(turn);
  const speech = lecture !== 'vide' && lecture !== 'incompris';
  const evidence = speech ? gatherEvidence(turn) : [];
  const judged = combine(evidence);
  const { actes, themes, named, certitude } = speech
    ? findActs(turn, evidence, judged, model)
    : { ...NOTHING, certitude: lecture === 'vide' ? 1 : 0 };
  const has = (acte: Act): boolean => actes.some((found) => found.acte === acte);
  const asks = QUESTION_ACTS.some(has);
  const reprises = [...reading.content].filter((stem) => view.allStems.has(stem));
  return {
    actes: [...actes],
    themes: asks ? chooseThemes(themes, named) : [],
    objection: view.objection ?? (has('verifier_objection') ? view.recent : null),
    conditions: speech ? chooseConditions(turn, judged, model) : [],
    arguments: lecture === 'incompris' ? [] : usedPoints(turn.points),
    besoins: needsSpokenOf(reading.content, context.sale),
    reprises,
    accepte: lecture === 'claire' && acceptsRequest(turn),
    lecture: lecture === 'claire' && actes.length === 0 && isForeign(turn) ? 'hors_sujet' : lecture,
    mots: reading.tokens.length,
    techniques: findTechniques(turn, actes),
    tenue: readManners(reading),
    certitude,
  };
}

/** Said in sentences, yet nothing of it belongs to this sale or this conversation. */
function isForeign({ reading, view, points, placed, said }: Turn): boolean {
  const content = reading.stems.filter((stem) => stem !== null);
  if (content.length < 4 || points.length > 0 || placed.length > 0) return false;
  return !content.some((stem) => view.allStems.has(stem) || said.has(stem));
}
