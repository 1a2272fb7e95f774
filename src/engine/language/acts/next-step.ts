import type { Evidence } from '../evidence.ts';
import { readClimate } from './climate.ts';
import { cuesOf, onSentence, weaken, within } from './cue-helpers.ts';
import { TIME } from './time-words.ts';
import type { Turn } from './turn.ts';

/** Someone of the house, or the client, who will do something. */
const ACTS_LATER = {
  fr: / (?:je|on|nous|il|elle|ils|elles|vous|mon \w+|ma \w+|notre \w+|votre \w+|le \w+|la \w+) (?:(?:vous|te|lui|leur|y|en|le|la|les|l|me|se|nous) ){0,3}(?:\w+(?:rai|ra|rons|ront|rez)|passe|repasse|viens|vient|reviens|revient|rappelle|appelle|envoie|apporte|livre|livrons|prepare|depose|installe|recois|recoit|recevez|avez|fais|fait|vois|voit|revoit|retrouve|commence|demarre|mets|met|regarde|ecris|transmets|serez|etes|vais|va|prends|prend|note|cale|confirme|verifie|commande|lance) /,
  en: / (?:i|we|he|she|they|you|my \w+|our \w+) (?:will |ll |can )?(?:send|call|come|bring|deliver|visit|write|see|meet|receive|have|prepare|ask|give|speak|confirm|start|install|phone|email) /,
} as const;

const IMPERATIVE = / (?:revenez|repassez|passez|rappelez|venez|appelez|gardez|notez) /;

const CONDITIONAL = { fr: / (?:si|qui|quand on|chez nous) /, en: / (?:if|who) / } as const;

/** The client asks for a next step himself. */
const ASKS_STEP = {
  fr: / (?:envoyez|rappelez|repassez|revenez|venez|laissez|appelez|inscrivez|notez|livrez|faites) /,
  en: / (?:send|call|come|leave|email|write|put) /,
} as const;

/** What follows the interview: who will do what, and when. */
export function detectNextStep(turn: Turn): Evidence[] {
  const { reading, view, context } = turn;
  const { language } = reading;
  const rank = context.candidateLines.length;
  const { leaving, recap } = readClimate(turn);
  const summing = recap || turn.questions.some(({ purpose }) => purpose === 'decision');
  const found: Evidence[] = [];
  for (const cue of cuesOf(turn, 'engager_suite')) {
    const sentence = reading.sentences.find((one) => within(cue, one));
    const dated = sentence !== undefined && TIME[language].test(sentence.text);
    const kept =
      sentence !== undefined &&
      turn.cues.some((other) => other.acte === 'fideliser' && within(other, sentence));
    const arguing = view.objection !== null && !leaving;
    found.push(
      ...weaken([cue], rank <= 2 ? 0.5 : kept ? 0.6 : dated || leaving ? 1.1 : arguing ? 0.6 : 0.9),
    );
  }
  if (rank <= 3) return found;
  // The client agrees, sends away or speaks of a day: what is dated now is an appointment, not a fact.
  const settling =
    leaving ||
    view.stance === 'accord' ||
    view.stance === 'refus' ||
    (view.last !== null &&
      (TIME[language].test(view.last.canon) || ASKS_STEP[language].test(view.last.canon)));
  reading.sentences.forEach(({ text, asked, from, to }, index) => {
    if (asked || !TIME[language].test(text)) return;
    const doing = ACTS_LATER[language].test(text) || IMPERATIVE.test(text);
    // « Vendredi, dix heures, avant que ça chauffe. »: the moment alone settles the appointment.
    const bare = to - from <= 8 && / (?:\d+|matin|soir|midi|h|heures?) /.test(text);
    const leaves = turn.cues.some(
      (cue) => cue.acte === 'prendre_conge' && cue.from >= from && cue.from < to,
    );
    if (CONDITIONAL[language].test(text) || !(doing || (bare && view.presented && !leaves))) return;
    const kept = turn.cues.some(
      (cue) => cue.acte === 'fideliser' && cue.from >= from && cue.from < to,
    );
    const force = (doing ? 0.55 : 0.5) * (kept ? 0.5 : 1) * (settling && !summing ? 1 : 0.75);
    found.push(
      onSentence(
        turn,
        index,
        'engager_suite',
        force * (view.objection !== null && !leaving ? 0.8 : 1),
        'dit ce qui se fera et quand',
      ),
    );
  });
  return found;
}
