import { QUESTION_ACTS } from '#engine/domain/question-acts.ts';
import type { MarkedSpan } from './lesson.ts';
import { actsOf, type MarkedTurn } from './marked-turn.ts';
import type { Ruling } from './read-rulings.ts';

/** A turn as it stands once ruled: what is not there goes from its place, what was not seen comes without one. */
export function applyRuling(turn: MarkedTurn, { present, absent }: Ruling): MarkedTurn {
  const seen = actsOf(turn);
  const spans = turn.spans.map((span): MarkedSpan => {
    const acts = span.acts.filter((act) => !absent.includes(act));
    return {
      ...span,
      acts,
      themes: acts.some((act) => QUESTION_ACTS.includes(act)) ? span.themes : [],
    };
  });
  return { ...turn, spans, besides: present.filter(({ act }) => !seen.includes(act)) };
}
