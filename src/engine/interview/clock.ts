import { fact, type FactOf } from '#engine/domain/session-event.ts';
import type { ClockState, SessionState } from '#engine/domain/session-state.ts';

type ClockFact = FactOf<'horloge.cinq_minutes' | 'horloge.derniere_minute' | 'horloge.terminee'>;

const MINUTE = 60_000;

const MARKS: readonly {
  readonly left: number;
  readonly fact: ClockFact;
  readonly after: readonly ClockState[];
}[] = [
  { left: 5 * MINUTE, fact: fact('horloge.cinq_minutes', {}), after: ['en_cours'] },
  { left: MINUTE, fact: fact('horloge.derniere_minute', {}), after: ['en_cours', 'cinq_minutes'] },
  {
    left: 0,
    fact: fact('horloge.terminee', {}),
    after: ['en_cours', 'cinq_minutes', 'derniere_minute'],
  },
];

/** Length of the current phase in milliseconds, or null when nothing is timed. */
export function phaseLength({ phase, creation }: SessionState): number | null {
  return phase === 'preparation' || phase === 'entretien' ? creation.durees[phase] : null;
}

/**
 * The clock's events due at `t` milliseconds of the phase, each at its own instant: the same whether
 * somebody looked at the clock in time or much later.
 */
export function dueMarks(
  state: SessionState,
  t: number,
): { readonly t: number; readonly fact: ClockFact }[] {
  const length = phaseLength(state);
  if (length === null) return [];
  return MARKS.filter(
    ({ left, after }) => left < length && t >= length - left && after.includes(state.horloge),
  ).map(({ left, fact: mark }) => ({ t: Math.max(state.t, length - left), fact: mark }));
}
