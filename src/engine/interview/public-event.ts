import type { FactType, SessionEvent } from '#engine/domain/session-event.ts';

/** What only the jury may see before the report: how the candidate was understood, what the client thinks. */
const HIDDEN: ReadonlySet<FactType> = new Set([
  'analyse.faite',
  'client.a_decide',
  'humeur.changee',
  'etape.changee',
  'offre.faite',
  'objection.soulevee',
  'objection.accueillie',
  'objection.questionnee',
  'objection.traitee',
  'objection.levee',
  'objection.maintenue',
  'besoin.evoque',
  'besoin.revele',
  'besoin.reformule',
  'besoin.exploite',
  'modele.a_echoue',
]);

/** Stands for a mood the candidate may not know. */
const UNKNOWN_MIND = { confiance: 5, patience: 5 };

/**
 * The event as it may reach the candidate's browser before the report; null when it may not at all.
 * Ids of lines and the client's first mood are taken out: they tell what he hides.
 */
export function publicEvent(event: SessionEvent): SessionEvent | null {
  if (HIDDEN.has(event.type)) return null;
  if (event.type === 'client.a_parle') return { ...event, data: { ...event.data, repliques: [] } };
  if (event.type === 'session.creee')
    return { ...event, data: { ...event.data, humeur: UNKNOWN_MIND } };
  return event;
}
