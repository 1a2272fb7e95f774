import type { Act } from '#engine/domain/acts.ts';
import type { Condition } from '#engine/domain/analysis.ts';
import type { MarkedSpan } from './lesson.ts';
import type { Label } from './read-label.ts';

/** A turn as one line of a marked sale tells it. */
export interface MarkedTurn {
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
  /** What the turn carries besides, nobody saying where. */
  readonly besides: readonly Label[];
  readonly objection: string | null;
  readonly conditions: readonly Condition[];
}

/** The acts of a turn, each once, those that have a place first. */
export function actsOf({ spans, besides }: MarkedTurn): Act[] {
  return [...new Set([...spans.flatMap(({ acts }) => acts), ...besides.map(({ act }) => act)])];
}
