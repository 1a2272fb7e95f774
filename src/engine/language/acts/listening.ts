import type { Evidence } from '../evidence.ts';
import { CONCLUDES } from './conclusion-heads.ts';
import { readClimate } from './climate.ts';
import { findEcho } from './echo.ts';
import { cuesOf, onSentence, onTurn, weaken, within } from './cue-helpers.ts';
import type { Detector, Turn } from './turn.ts';

interface Restated {
  readonly sentence: number;
  /** Words of the client taken up, and how many came from the last line. */
  readonly count: number;
  readonly share: number;
}

function mostRestated({ reading, view }: Turn): Restated | null {
  let best: Restated | null = null;
  reading.sentences.forEach(({ from, to }, sentence) => {
    const stems = new Set<string>();
    let count = 0;
    for (let i = from; i < to; i++) {
      const stem = reading.stems[i];
      if (typeof stem !== 'string' || stems.has(stem)) continue;
      stems.add(stem);
      if (view.allStems.has(stem)) count += 1;
    }
    if (best === null || count > best.count)
      best = { sentence, count, share: stems.size === 0 ? 0 : count / stems.size };
  });
  return best;
}

const BARE =
  /^ (?:(?:ah|oh) )?(?:(?:oui|ok|d accord|super|parfait|tres bien|mince|aie|je vois|entendu|exact|voila|i see|right) )+[.!]? ?$/;

/** Showing that one listens, restating, asking for assent. */
export const detectListening: Detector = (turn) => {
  const { reading, view } = turn;
  const { tokens } = reading;
  const found: Evidence[] = [];
  const alone = tokens.length <= 5 && tokens.length > 0;
  const asks = turn.questions.length > 0;
  const heard = cuesOf(turn, 'ecouter');
  // « Je comprends » after an objection welcomes it; « c’est noté » listens in any case.
  found.push(
    ...heard.map((cue) =>
      view.contested && cue.raison !== 'dit qu’il note' ? { ...cue, force: cue.force * 0.55 } : cue,
    ),
  );
  if (alone && !asks && (heard.length > 0 || BARE.test(reading.canon)))
    found.push(onTurn(turn, 'ecouter', 0.6, 'tour fait d’un accusé de réception'));

  const climate = readClimate(turn);
  const rank = turn.context.candidateLines.length;
  const dealing = turn.placed.length > 0 || turn.points.length > 0 || climate.recap;
  const echo = rank > 0 && !climate.leaving ? findEcho(reading, view) : null;
  if (echo !== null) {
    const asksOn = turn.questions.some(({ purpose }) => purpose === 'decouverte');
    const bare = asksOn || tokens.length - echo.to <= 4 ? 0.6 : 0.35;
    const force = (echo.received ? 0.62 : bare) * (dealing && !asksOn ? 0.6 : 1);
    found.push({
      acte: 'ecouter',
      from: echo.from,
      to: echo.to,
      force: force * (view.objection === null ? 1 : 0.7),
      raison: 'redonne au client ses propres mots',
    });
  }

  const restated = mostRestated(turn);
  const formulas = cuesOf(turn, 'reformuler');
  const enough = restated !== null && restated.count >= 2;
  // METHODE 19.1: a reformulation takes up at least one true fact of the client.
  found.push(...weaken(formulas, restated !== null && restated.count >= 1 ? 1.05 : 0.5));
  if (restated !== null && enough) {
    const own = turn.placed.length > 0 || turn.points.length > 1;
    const many = restated.count >= 5 ? 0.6 : restated.count >= 3 ? 0.4 : 0.25;
    const fit = restated.share >= 0.6 ? 1 : 0.6;
    found.push(
      onSentence(
        turn,
        restated.sentence,
        'reformuler',
        many * fit * (own ? 0.5 : 1),
        'reprend plusieurs faits du client',
      ),
    );
    const [head] = reading.sentences;
    if (
      restated.sentence === 0 &&
      head !== undefined &&
      !head.asked &&
      restated.share >= 0.6 &&
      !view.contested &&
      rank > 1 &&
      !dealing &&
      !climate.leaving &&
      (echo === null || restated.count >= 3)
    ) {
      found.push(
        onSentence(
          turn,
          0,
          'reformuler',
          restated.count >= 3 ? 0.45 : 0.35,
          'redit des faits du client en tête de tour',
        ),
      );
    }
  }
  const argues =
    turn.points.some(({ sentence }) => sentence === 0) ||
    turn.placed.length > 0 ||
    climate.recap ||
    rank <= 1;
  const [opening] = reading.sentences;
  const restates =
    opening !== undefined &&
    reading.stems
      .slice(opening.from, opening.to)
      .some((stem) => stem !== null && view.allStems.has(stem));
  if (
    restates &&
    CONCLUDES[reading.language].test(reading.canon) &&
    reading.sentences[0]?.asked !== true &&
    !argues
  ) {
    found.push(onSentence(turn, 0, 'reformuler', 0.55, 'redit en tirant une conclusion'));
  }
  const [first] = reading.sentences;
  if (
    echo === null &&
    first !== undefined &&
    restated?.sentence === 0 &&
    restated.count >= 1 &&
    restated.share >= 0.5 &&
    !first.asked &&
    first.to - first.from <= 9 &&
    !view.contested
  ) {
    found.push(onSentence(turn, 0, 'ecouter', 0.35, 'reprend un mot du client'));
  }
  found.push(...assents(turn));
  return found;
};

/** Asking for assent: not where the same words check an objection, close, or ask about the client. */
function assents(turn: Turn): Evidence[] {
  const { reading, view, questions } = turn;
  const { restating } = readClimate(turn);
  const checks = turn.cues.some(({ acte }) => acte === 'verifier_objection') && view.contested;
  const answers = view.objection !== null && reading.sentences.length > 1 && !restating;
  const said = reading.sentences.some(({ asked, from, to }) => !asked && to - from >= 4);
  const closes =
    view.presented &&
    (questions.some(({ purpose }) => purpose === 'decision') ||
      turn.cues.some(({ acte, force }) => acte === 'conclure' && force >= 0.8));
  const factor = checks || closes ? 0.5 : answers ? 0.65 : said || view.presented ? 1 : 0.6;
  return cuesOf(turn, 'demander_accord').map((cue) => {
    const sentence = reading.sentences.find((one) => within(cue, one));
    // « Vous êtes sur Bressols, c’est ça ? » asks for a fact; « C’est ça ? » alone asks for assent.
    const tag =
      !restating &&
      sentence !== undefined &&
      cue.to - cue.from <= 4 &&
      cue.from - sentence.from >= 3 &&
      cue.to === sentence.to &&
      / c est (?:bien )?ca $/.test(sentence.text);
    return { ...cue, force: cue.force * (tag ? 0.5 : factor) };
  });
}
