import { findQuestions } from './acts/find-questions.ts';
import type { Turn } from './acts/turn.ts';
import { ENGLISH_CUES } from './cues/en.ts';
import { findCues } from './cues/find-cues.ts';
import { FRENCH_CUES } from './cues/fr.ts';
import { cutClauses } from './learned/cut-clauses.ts';
import { contentOfLines } from './links/content-of-lines.ts';
import { viewClient } from './links/client-view.ts';
import { indexOffer } from './links/offer-index.ts';
import { findSpokenPoints } from './links/spoken-points.ts';
import { matchAmounts } from './slots/match-amounts.ts';
import { placeAmounts } from './slots/place-amounts.ts';
import { placeGifts, withGifts } from './slots/place-gifts.ts';
import { readAmounts } from './slots/read-amounts.ts';
import { readDays } from './slots/read-days.ts';
import { rememberReading } from './text/remember-reading.ts';
import type { TurnContext } from './turn-context.ts';

/** Reads a turn in its context: words, questions, figures and selling points, before acts are judged. */
export function readTurn(text: string, context: TurnContext): Turn {
  const { sale } = context;
  const reading = rememberReading(text, sale.langue);
  const view = viewClient(context);
  const said = contentOfLines(context.candidateLines, sale.langue);
  const days = readDays(reading, sale);
  const figures =
    days.length === 0
      ? readAmounts(reading)
      : [...readAmounts(reading), ...days].toSorted((a, b) => a.from - b.from);
  const { onTable } = context;
  const gifts = placeGifts(reading, sale, view);
  const matched = matchAmounts(reading, figures, { sale, view, said, onTable });
  return {
    reading,
    clauses: cutClauses(reading),
    context,
    view,
    cues: findCues(reading, sale.langue === 'fr' ? FRENCH_CUES : ENGLISH_CUES),
    questions: findQuestions(reading, view),
    points: findSpokenPoints(reading, indexOffer(sale)),
    amounts: figures.filter(({ aside }) => !aside),
    matched,
    gifts,
    placed: withGifts(
      placeAmounts(reading, matched, onTable),
      gifts.filter(({ aside }) => !aside),
      reading,
    ),
    said,
  };
}
