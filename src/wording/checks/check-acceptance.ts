import type { Intention } from '#engine/domain/intention.ts';
import type { ReplySituation } from '#engine/domain/reply-situations.ts';
import { AGREEING, SIGNING, TAKING } from './acceptance-cues.ts';
import type { Check } from './check.ts';
import { cuesIn } from './cues-in.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';

const AGREEMENT: readonly ReplySituation[] = ['accord', 'accord_sous_condition'];

/** Situations where one thing is taken, and nothing signed. */
const TAKEN: readonly ReplySituation[] = [
  'point_accepte',
  'contrepartie_acceptee',
  'additionnel_accepte',
  'suite_acceptee',
];

/** Situations where « d’accord » would be heard as a yes to the figures on the table. */
const FIGURES_OPEN: readonly ReplySituation[] = [
  'demande_prix',
  'prix_annonce',
  'demande_geste',
  'contre_offre',
  'contrepartie_refusee',
  'concession_seche',
  'defense_prix',
  'conclusion_prematuree',
  'additionnel_refuse',
  'report',
  'refus',
  'rupture',
];

/** No acceptance nor signature but the decided one, whatever the candidate asked the model to say. */
export const checkAcceptance: Check = (texte, { request, scenario }) => {
  const intentions = intentionsOf(request.decision);
  if (intentions.some(maySign)) return null;
  const { langue } = scenario;
  const cues = [
    ...SIGNING[langue],
    ...(intentions.some(mayTake) ? [] : TAKING[langue]),
    ...(intentions.some(figuresOpen) ? AGREEING[langue] : []),
  ];
  const scripted = cuesIn(request.scripted.texte, cues);
  const undecided = cuesIn(texte, cues).find((cue) => !scripted.includes(cue));
  return undecided === undefined
    ? null
    : `La réponse du modèle accepte alors que ce n’est pas décidé («\u202f${undecided}\u202f»).`;
};

/** An acceptance, or « I sign if… », whose figures are held to the scripted line's by another check. */
function maySign(intention: Intention): boolean {
  if (intention.type === 'accepter') return true;
  if (intention.type === 'contre_offre') return intention.conclusif;
  return intention.type === 'replique' && AGREEMENT.includes(intention.situation);
}

function mayTake(intention: Intention): boolean {
  if (intention.type === 'accepter_point') return true;
  return intention.type === 'replique' && TAKEN.includes(intention.situation);
}

function figuresOpen(intention: Intention): boolean {
  switch (intention.type) {
    case 'replique':
      return FIGURES_OPEN.includes(intention.situation);
    case 'contre_offre':
    case 'demander_geste':
    case 'soulever_objection':
    case 'preciser_objection':
    case 'maintenir_objection':
      return true;
    default:
      return false;
  }
}
