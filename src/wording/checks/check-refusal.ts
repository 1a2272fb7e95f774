import type { Intention } from '#engine/domain/intention.ts';
import type { ReplySituation } from '#engine/domain/reply-situations.ts';
import type { Check } from './check.ts';
import { cuesIn } from './cues-in.ts';
import { intentionsOf } from '#engine/domain/intentions-of.ts';

/** Words that end the talk or refuse the whole of it. */
const REFUSING: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'je refuse',
    'nous refusons',
    'c est non',
    'je ne signe pas',
    'je ne signerai pas',
    'je ne signe rien',
    'je n accepte pas',
    'hors de question',
    'n insistez pas',
    'on arrete la',
    'on s arrete la',
    'arretons nous la',
    'restons en la',
    'je vous raccompagne',
    'l entretien est termine',
    'au revoir',
    'bonne continuation',
    'bonne journee',
    'ca ne m interesse pas',
    'je ne suis pas interesse',
    'je ne suis pas interessee',
  ],
  en: [
    'i refuse',
    'the answer is no',
    'i won t sign',
    'i will not sign',
    'out of the question',
    'we re done',
    'we are done',
    'this meeting is over',
    'let s stop here',
    'goodbye',
    'good bye',
    'have a nice day',
    'i m not interested',
    'i am not interested',
  ],
};

const ENDING: readonly ReplySituation[] = [
  'refus',
  'rupture',
  'report',
  'conge_accord',
  'conge_suite',
  'conge_refus',
  'temps',
];

/** No refusal and no end of the talk but the decided one. */
export const checkRefusal: Check = (texte, { request, scenario }) => {
  if (intentionsOf(request.decision).some(mayEnd)) return null;
  const cues = REFUSING[scenario.langue];
  const scripted = cuesIn(request.scripted.texte, cues);
  const undecided = cuesIn(texte, cues).find((cue) => !scripted.includes(cue));
  return undecided === undefined
    ? null
    : `La réponse du modèle refuse ou prend congé alors que ce n’est pas décidé («\u202f${undecided}\u202f»).`;
};

function mayEnd(intention: Intention): boolean {
  return intention.type === 'replique' && ENDING.includes(intention.situation);
}
