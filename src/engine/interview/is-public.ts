import type { FactType } from '#engine/domain/session-event.ts';

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

/** Whether an event may reach the candidate's browser before the report. */
export function isPublic({ type }: { readonly type: FactType }): boolean {
  return !HIDDEN.has(type);
}
