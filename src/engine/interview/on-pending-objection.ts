import type { Act } from '#engine/domain/acts.ts';
import type { Analysis, FoundAct } from '#engine/domain/analysis.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';
import { QUESTION_ACTS } from '#engine/domain/question-acts.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { pendingObjections } from './pending-objections.ts';

const ABOUT_AN_OBJECTION: readonly Act[] = [
  'accueillir_objection',
  'questionner_objection',
  'repondre_objection',
  'verifier_objection',
  'contredire',
];

const REACTIONS: readonly Act[] = [
  'ecouter',
  'relancer',
  'question_ouverte',
  'reformuler',
  'avantage',
  'preuve',
  'engager_suite',
  'conformite',
];

/**
 * A turn about an objection that it does not name is about the last one raised; so is a turn that
 * listens, asks or argues right after the client voiced it, or that says it heard while it stands.
 */
export function onPendingObjection(analysis: Analysis, state: SessionState): Analysis {
  const pending = pendingObjections(state).at(-1);
  if (analysis.objection !== null || pending === undefined) return analysis;
  const does = (acts: readonly Act[]): boolean =>
    analysis.actes.some(({ acte }) => acts.includes(acte));
  const about =
    does(ABOUT_AN_OBJECTION) ||
    (justVoiced(state, pending) && does(REACTIONS)) ||
    (does(['ecouter']) && does(QUESTION_ACTS));
  return about ? { ...analysis, objection: pending, actes: onObjection(analysis.actes) } : analysis;
}

/**
 * The acts of a turn once it is known to be about an objection: listening becomes welcoming it, a
 * question on it questions it (the guide's « ne pas confondre » of `ecouter`, and its rule 5).
 */
function onObjection(found: readonly FoundAct[]): FoundAct[] {
  const acts = found.flatMap((one): FoundAct[] => {
    if (one.acte === 'ecouter') {
      return [
        {
          ...one,
          acte: 'accueillir_objection',
          raison: 'montre qu’il a entendu l’objection en cours',
        },
      ];
    }
    return QUESTION_ACTS.includes(one.acte)
      ? [
          one,
          {
            ...one,
            acte: 'questionner_objection',
            raison: 'question posée sur l’objection en cours',
          },
        ]
      : [one];
  });
  return acts.filter(({ acte }, index) => acts.findIndex((other) => other.acte === acte) === index);
}

/** Whether the client's last words voiced this objection. */
function justVoiced(state: SessionState, id: string): boolean {
  const last = state.decisions[state.tours];
  return (
    last !== undefined &&
    intentionsOf(last).some((intention) => 'objection' in intention && intention.objection === id)
  );
}
