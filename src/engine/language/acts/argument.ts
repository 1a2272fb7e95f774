import type { Act } from '#engine/domain/acts.ts';
import type { Evidence } from '../evidence.ts';
import { readClimate } from './climate.ts';
import { cuesOf, onSentence, onTurn, weaken, within } from './cue-helpers.ts';
import type { Detector, Turn } from './turn.ts';

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

/** How much a sentence argues, given what else it does. */
function weightOf(turn: Turn, from: number): number {
  const { reading, questions, cues } = turn;
  const sentence = reading.sentences.find((one) => from >= one.from && from < one.to);
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
    const base = Math.min(0.8, 0.25 + 0.17 * score) * (stated ? 1 : 0.8);
    found.push(
      onSentence(turn, sentence, part, base * weight, `reprend l’argument ${id} de l’offre`),
    );
    // Any talk of the offer states facts about it.
    if (part !== 'caracteristique')
      found.push(onSentence(turn, sentence, 'caracteristique', 0.3 * weight, 'parle de l’offre'));
  }
  for (const acte of ['caracteristique', 'avantage', 'preuve'] as const) {
    const offered = points.some(({ part }) => part === acte);
    for (const cue of cuesOf(turn, acte)) {
      const factor = offered
        ? 1.15
        : points.length > 0
          ? 1
          : acte === 'caracteristique'
            ? 0.85
            : 0.9;
      found.push(...weaken([cue], factor * weightOf(turn, cue.from) * mood));
    }
  }
  const [first] = reading.sentences;
  if (
    climate.answering &&
    first !== undefined &&
    !first.asked &&
    turn.questions.length === 0 &&
    !climate.leaving &&
    !climate.recap &&
    turn.amounts.every(({ unit }) => unit !== 'euros')
  ) {
    const factual =
      / (?:c est|y a|est|sont|on a|nous|le|la|les|\d+ \w+) /.test(first.text) &&
      !/ (?:je|merci|bonjour) /.test(first.text);
    if (factual)
      found.push(onTurn(turn, 'caracteristique', 0.25, 'répond à la question du client'));
  }
  return found;
};
