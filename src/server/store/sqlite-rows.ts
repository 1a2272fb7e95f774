import { z } from 'zod';
import { gridSchema } from '#engine/domain/grid.ts';
import { scenarioSchema } from '#engine/domain/scenario.ts';
import { ENDINGS } from '#engine/domain/session-event.ts';
import { PHASES } from '#engine/domain/stages.ts';
import type { SessionRecord, Situation } from './store.ts';

const sessionRow = z.object({
  id: z.string(),
  device: z.string(),
  scenario_id: z.string(),
  scenario_title: z.string(),
  mode: z.enum(['entrainement', 'examen']),
  created_at: z.string(),
  modified_at: z.string(),
  phase: z.enum(PHASES),
  turns: z.int(),
  ending: z.enum(ENDINGS).nullable(),
  mark: z.number().nullable(),
  mark_out_of: z.number().nullable(),
});

/** A row of `sessions` as the port gives it; null for no row. */
export function sessionOfRow(row: unknown): SessionRecord | null {
  if (row === undefined) return null;
  const read = sessionRow.parse(row);
  return {
    id: read.id,
    device: read.device,
    scenario: { id: read.scenario_id, titre: read.scenario_title },
    mode: read.mode,
    cree: read.created_at,
    modifie: read.modified_at,
    summary: {
      phase: read.phase,
      tours: read.turns,
      fin: read.ending,
      note: read.mark,
      sur: read.mark_out_of,
    },
  };
}

const situationRow = z.object({ content: z.string() });
const situation = z.object({ scenario: scenarioSchema, grille: gridSchema });

/** The situation kept with a session; null for no row. */
export function situationOfRow(row: unknown): Situation | null {
  if (row === undefined) return null;
  return situation.parse(JSON.parse(situationRow.parse(row).content));
}
