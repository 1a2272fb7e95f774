import type { Act } from '#engine/domain/acts.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { Stage } from '#engine/domain/stages.ts';

const CLOSING: readonly Act[] = ['conclure', 'recapituler', 'engager_suite', 'fideliser'];
const OBJECTION: readonly Act[] = [
  'accueillir_objection',
  'questionner_objection',
  'repondre_objection',
  'verifier_objection',
  'contredire',
];
const BARGAINING: readonly Act[] = [
  'proposer_conditions',
  'conceder',
  'demander_contrepartie',
  'defendre_prix',
];
const ARGUING: readonly Act[] = [
  'avantage',
  'preuve',
  'caracteristique',
  'annoncer_prix',
  'conseiller_revente',
  'vente_additionnelle',
  'proposer_solution',
];
const DISCOVERY: readonly Act[] = ['question_ouverte', 'relancer', 'reformuler'];

/**
 * The stage a turn leads to, from the stage the sale stands in; the same stage when nothing calls
 * another. The order of the rules is their priority: what engages the client most wins.
 */
export function stageCalled(analysis: Analysis, from: Stage): Stage {
  const acts = new Set(analysis.actes.map(({ acte }) => acte));
  const has = (list: readonly Act[]): boolean => list.some((act) => acts.has(act));
  if (acts.has('prendre_conge') && !acts.has('conclure') && from !== 'prise-de-contact')
    return 'prise-de-conge';
  if (has(CLOSING) && from !== 'prise-de-contact') return 'conclusion';
  if (has(OBJECTION)) return 'objections';
  if (has(BARGAINING)) return 'negociation';
  if (has(ARGUING)) return 'argumentation';
  if (has(DISCOVERY)) return 'decouverte';
  // A short factual question is at home anywhere; it opens the discovery only at the start.
  if (acts.has('question_fermee') && (from === 'prise-de-contact' || from === 'argumentation'))
    return 'decouverte';
  return from;
}
