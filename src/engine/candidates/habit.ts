import type { SessionState } from '#engine/domain/session-state.ts';

/**
 * A lasting habit of a simulated candidate: a whole number from 0 to `choices - 1`, the same all
 * through a session, drawn from its seed; `name` tells one habit from another.
 */
export function habit({ creation }: SessionState, name: string, choices: number): number {
  const salt = Array.from(name).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521,
    7,
  );
  return ((creation.graine * 2_654_435 + salt * 40_503) % 1_000_003) % choices;
}
