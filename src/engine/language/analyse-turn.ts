import type { Analysis, FoundAct } from '#engine/domain/analysis.ts';
import { detectArgument } from './acts/argument.ts';
import { combine } from './acts/combine.ts';
import { detectConclusion } from './acts/conclusion.ts';
import { detectConduct } from './acts/conduct.ts';
import { detectContact } from './acts/contact.ts';
import { findQuestions } from './acts/find-questions.ts';
import { detectListening } from './acts/listening.ts';
import { detectNegotiation } from './acts/negotiation.ts';
import { detectObjection } from './acts/objection.ts';
import { detectPrice } from './acts/price.ts';
import { detectProposals } from './acts/proposals.ts';
import { detectQuestions, isClaimed } from './acts/questions.ts';
import { settle } from './acts/settle.ts';
import type { Detector, Turn } from './acts/turn.ts';
import { ENGLISH_CUES } from './cues/en.ts';
import { findCues } from './cues/find-cues.ts';
import { FRENCH_CUES } from './cues/fr.ts';
import { viewClient } from './links/client-view.ts';
import { indexOffer } from './links/offer-index.ts';
import { findSpokenPoints } from './links/spoken-points.ts';
import { needsSpokenOf } from './match-needs.ts';
import { judgeReading } from './judge-reading.ts';
import { acceptsRequest } from './accepts-request.ts';
import { usedPoints } from './links/used-points.ts';
import { placeAmounts } from './slots/place-amounts.ts';
import { placeGifts, withGifts } from './slots/place-gifts.ts';
import { uniqueConditions } from './slots/unique-conditions.ts';
import { readAmounts } from './slots/read-amounts.ts';
import { readText } from './text/reading.ts';
import { rememberReading } from './text/remember-reading.ts';
import { findThemes } from './themes/find-themes.ts';
import type { TurnContext } from './turn-context.ts';

const DETECTORS: readonly Detector[] = [
  detectContact,
  detectQuestions,
  detectListening,
  detectArgument,
  detectObjection,
  detectPrice,
  detectNegotiation,
  detectConclusion,
  detectProposals,
  detectConduct,
];

function readTurn(text: string, context: TurnContext): Turn {
  const { sale } = context;
  const reading = readText(text, sale.langue);
  const view = viewClient(context);
  const said = new Set<string>();
  for (const line of context.candidateLines) {
    for (const stem of rememberReading(line, sale.langue).stems) if (stem !== null) said.add(stem);
  }
  const amounts = readAmounts(reading);
  return {
    reading,
    context,
    view,
    cues: findCues(reading, sale.langue === 'fr' ? FRENCH_CUES : ENGLISH_CUES),
    questions: findQuestions(reading, view),
    points: findSpokenPoints(reading, indexOffer(sale)),
    amounts,
    placed: withGifts(
      placeAmounts(reading, amounts, sale, view, said, context.onTable),
      placeGifts(reading, sale, view),
      reading,
    ),
    said,
  };
}

/**
 * What a turn of the candidate does: acts with the words they rest on, a confidence and a reason,
 * themes of its questions, the objection it reacts to, figures put on the table, selling points
 * voiced, needs spoken to. Same text and context, same answer; any text is read without throwing.
 */
export function analyseTurn(text: string, context: TurnContext): Analysis {
  const turn = readTurn(text, context);
  const { reading, view } = turn;
  const { tokens } = reading;
  const lecture = judgeReading(turn);
  const evidence =
    lecture === 'vide' || lecture === 'incompris'
      ? []
      : DETECTORS.flatMap((detect) => detect(turn));
  const judged = settle(combine(evidence));
  const actes: FoundAct[] = judged.map(({ acte, confiance, best }) => ({
    acte,
    debut: tokens[best.from]?.start ?? 0,
    fin: tokens[Math.max(best.from, best.to - 1)]?.end ?? text.length,
    confiance: Math.round(confiance * 100) / 100,
    raison: best.raison,
  }));
  const has = (acte: FoundAct['acte']): boolean => actes.some((found) => found.acte === acte);
  const asks = has('question_ouverte') || has('question_fermee') || has('relancer');
  const stems = new Set(reading.stems.filter((stem) => stem !== null));
  const reprises = [...stems].filter((stem) => view.allStems.has(stem));
  return {
    actes,
    themes: asks
      ? findThemes(
          reading,
          turn.questions.filter(
            (question) => !isClaimed(turn, question) || question.kind === 'question_ouverte',
          ),
          view,
          context,
        )
      : [],
    objection: view.objection ?? (has('verifier_objection') ? view.recent : null),
    conditions: lecture === 'incompris' ? [] : uniqueConditions(turn.placed),
    arguments: lecture === 'incompris' ? [] : usedPoints(turn.points),
    besoins: needsSpokenOf(stems, context.sale),
    reprises,
    accepte: lecture === 'claire' && acceptsRequest(turn),
    lecture: lecture === 'claire' && actes.length === 0 && isForeign(turn) ? 'hors_sujet' : lecture,
    mots: tokens.length,
  };
}

/** Said in sentences, yet nothing of it belongs to this sale or this conversation. */
function isForeign({ reading, view, points, placed, said }: Turn): boolean {
  const content = reading.stems.filter((stem) => stem !== null);
  if (content.length < 4 || points.length > 0 || placed.length > 0) return false;
  return !content.some((stem) => view.allStems.has(stem) || said.has(stem));
}
