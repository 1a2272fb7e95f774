import type { Issue } from '#engine/domain/sale-context.ts';

/** The four values that define an issue, the client’s first, and the lowest and highest of them. */
export function spanOf({ client_ideal, client_reserve, candidat_ideal, candidat_reserve }: Issue): {
  readonly ends: readonly number[];
  readonly low: number;
  readonly high: number;
} {
  const ends = [client_ideal, client_reserve, candidat_ideal, candidat_reserve];
  return { ends, low: Math.min(...ends), high: Math.max(...ends) };
}
