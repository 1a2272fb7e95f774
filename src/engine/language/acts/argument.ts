import { partAt } from '../text/part-at.ts';
import type { Act } from '#engine/domain/acts.ts';
import type { Evidence } from '../evidence.ts';
import { answersAboutOffer } from './answers-about-offer.ts';
import { readClimate } from './climate.ts';
import { cuesOf, onSentence, onTurn, weaken, within } from './cue-helpers.ts';
import type { Detector, Turn } from './turn.ts';
import { voicesPoint } from './voices-point.ts';

const OURS =
  / (?:nous|on|notre|nos|je|c est|elle|il|ils|y a|avec|celui|celle|we|our|it|you can|with us|the) /;

/** Acts whose sentence speaks of the offer without arguing. */
const OTHERWISE: readonly Act[] = [
  'engager_suite',
  'fideliser',
  'recapituler',
  'conclure',
  'prendre_conge',
  'cadrer',
  'proposer_solution',
];

/** Acts that answer a question of the client without stating a fact of the offer. */
const ELSE: readonly Act[] = [
  ...OTHERWISE,
  'denigrer',
  'contredire',
  'familiarite',
  'pression',
  'proposer_conditions',
  'conceder',
  'conseiller_revente',
  'conformite',
  's_excuser',
  'demander_contrepartie',
];

/** How much a sentence argues, given what else it does. */
function weightOf(turn: Turn, from: number): number {
  const { reading, questions, cues } = turn;
  const sentence = partAt(reading.sentences, from);
  const asked = questions.some(
    (question) => from >= question.from && from < question.to && question.to - question.from <= 18,
  );
  const busy =
    sentence !== undefined &&
    cues.some((cue) => OTHERWISE.includes(cue.acte) && cue.force >= 0.7 && within(cue, sentence));
  return (asked ? 0.4 : 1) * (busy ? 0.65 : 1);
}

/** Characteristic, advantage and proof: the offer’s own words, and the turns of phrase. */
export const detectArgument: Detector = (turn) => {
  const { reading, points } = turn;
  const found: Evidence[] = [];
  const climate = readClimate(turn);
  const mood =
    (climate.recap ? 0.5 : 1) * (climate.restating ? 0.35 : 1) * (climate.opening ? 0.7 : 1);
  for (const { part, sentence, from, score, id } of points) {
    const weight = weightOf(turn, from) * mood;
    const stated = OURS.test(reading.sentences[sentence]?.text ?? '');
    const base =
      Math.min(0.8, (part === 'caracteristique' ? 0.25 : 0.17) + 0.17 * score) * (stated ? 1 : 0.8);
    found.push({
      ...onSentence(turn, sentence, part, base * weight, voicesPoint(id)),
      argument: id,
    });
    // Any talk of the offer states facts about it.
    if (part !== 'caracteristique')
      found.push(onSentence(turn, sentence, 'caracteristique', 0.3 * weight, 'parle de l’offre'));
  }
  // Before the offer, « donc vous… » says the client’s situation again.
  const offered =
    turn.view.presented ||
    points.length > 0 ||
    cuesOf(turn, 'caracteristique').some(({ force }) => force >= 0.5);
  for (const acte of ['caracteristique', 'avantage', 'preuve'] as const) {
    const voiced = points.some(({ part }) => part === acte);
    for (const cue of cuesOf(turn, acte)) {
      const factor = voiced
        ? 1.15
        : points.length > 0
          ? 1
          : acte === 'caracteristique'
            ? 0.85
            : 0.9;
      const early = cue.force <= 0.5 && acte === 'avantage' && !offered ? 0.6 : 1;
      found.push(...weaken([cue], early * factor * weightOf(turn, cue.from) * mood));
    }
  }
  if (climate.answering && !climate.leaving && !climate.recap && answersAboutOffer(turn)) {
    const bare = !/ (?:je|merci|bonjour|i) /.test(reading.sentences[0]?.text ?? '');
    const other = turn.cues.some(({ acte, force: sure }) => sure >= 0.6 && ELSE.includes(acte));
    const force = other ? 0.15 : turn.view.presented && bare ? 0.5 : 0.25;
    found.push(onTurn(turn, 'caracteristique', force, 'répond à la question du client'));
  }
  return found;
};
