import type { Evidence } from '../evidence.ts';
import { readClimate } from './climate.ts';
import { tokenSpan } from '../cues/token-span.ts';
import { cuesOf, onSentence, onTurn, weaken } from './cue-helpers.ts';
import { CONTRADICTS, WELCOMES } from './objection-heads.ts';
import { questionObjection } from './objection-questions.ts';
import { isClaimed } from './questions.ts';
import type { Detector } from './turn.ts';

/** Receiving, exploring, answering and checking an objection; contradicting and running down. */
export const detectObjection: Detector = (turn) => {
  const { view, reading, questions } = turn;
  const { sentences } = reading;
  const found: Evidence[] = [];
  const open = view.objection !== null || view.contested;
  const sure = view.objection !== null ? 1 : view.contested ? 0.85 : 0;

  for (const cue of cuesOf(turn, 'accueillir_objection')) {
    const early = sentences.findIndex(({ from, to }) => cue.from >= from && cue.from < to) <= 1;
    const plain = cue.force >= 0.7 && turn.context.clientLines.length > 2 ? 0.75 : 0;
    found.push(...weaken([cue], Math.max(sure * (early ? 1.25 : 0.6), plain)));
  }
  const [opening] = sentences;
  const received = open ? reading.canon.search(WELCOMES[reading.language]) : -1;
  if (received >= 0 && received <= 14)
    found.push(
      onSentence(turn, 0, 'accueillir_objection', 0.6 * sure, 'commence par recevoir la réserve'),
    );
  if (open && opening !== undefined && !opening.asked && opening.to - opening.from <= 9) {
    const own = reading.stems.slice(opening.from, opening.to).filter((stem) => stem !== null);
    const echoed = own.filter((stem) => view.lastStems.has(stem)).length;
    if (
      own.length > 0 &&
      echoed / own.length >= 0.5 &&
      !/ (?:pas|non|mais|not|no) /.test(opening.text)
    )
      found.push(
        onSentence(
          turn,
          0,
          'accueillir_objection',
          (/ (?:oui|d accord|ouille|aie|yes) /.test(opening.text) ? 0.5 : 0.4) * sure,
          'reprend la réserve du client',
        ),
      );
  }
  const real = questions.filter((question) => !isClaimed(turn, question));
  found.push(...questionObjection(turn, open));

  const asserted = sentences.filter(({ asked, from, to }) => !asked && to - from >= 4).length;
  const argued =
    turn.points.length > 0 ||
    turn.cues.some(
      ({ acte, force }) =>
        force >= 0.5 &&
        (acte === 'caracteristique' ||
          acte === 'avantage' ||
          acte === 'preuve' ||
          acte === 'defendre_prix'),
    );
  const { leaving } = readClimate(turn);
  if (view.objection !== null && asserted > 0) {
    const force = (argued ? 0.62 : asserted > 1 ? 0.4 : 0.3) * (leaving ? 0.4 : 1);
    found.push(
      onTurn(
        turn,
        'repondre_objection',
        force * (real.length > 0 && !argued ? 0.5 : 1),
        'répond alors qu’une objection est posée',
      ),
    );
  } else if (view.contested && asserted > 0 && argued) {
    found.push(onTurn(turn, 'repondre_objection', 0.45, 'argumente face à une réserve'));
  }
  found.push(...weaken(cuesOf(turn, 'repondre_objection'), open ? 1 : 0.4));
  if (cuesOf(turn, 'verifier_objection').length > 0 && asserted > 0) {
    found.push(
      onTurn(
        turn,
        'repondre_objection',
        turn.context.clientLines.length > 2 ? 0.6 : 0.2,
        'répond puis vérifie que le doute est levé',
      ),
    );
  }
  found.push(
    ...weaken(
      cuesOf(turn, 'verifier_objection'),
      open || turn.context.pending.length > 0 ? 1 : view.presented ? 0.7 : 0.6,
    ),
  );
  found.push(...weaken(cuesOf(turn, 'contredire'), open ? 1.05 : 0.75));
  const head =
    turn.context.clientLines.length > 1 ? reading.canon.match(CONTRADICTS[reading.language]) : null;
  if (head !== null) {
    const { to } = tokenSpan(reading, 1, head[0].length);
    found.push({
      acte: 'contredire',
      from: 0,
      to: Math.max(1, to),
      force: open ? 0.65 : 0.45,
      raison: 'commence par nier',
    });
  }
  // « Un peu gras. — C’est pas gras » : the client’s own word, denied.
  if (opening !== undefined && !opening.asked && opening.to - opening.from <= 9) {
    const denied = reading.stems
      .slice(opening.from, opening.to)
      .some((stem) => stem !== null && view.lastStems.has(stem));
    const refuses =
      / (?:c est|c etait|ca|est|sont|elle|il|y a|it s|is) (?:\w+ )?(?:pas|jamais|aucun|not|never|no) /.test(
        opening.text,
      ) && !/ (?:je|vous|nous|on|i|you|we) /.test(opening.text);
    if (denied && refuses)
      found.push(onSentence(turn, 0, 'contredire', open ? 0.5 : 0.3, 'nie le mot du client'));
  }
  // Running down needs somebody to run down: a rival the client has just named.
  const slights = cuesOf(turn, 'denigrer');
  const rival =
    slights.length > 0 &&
    view.last !== null &&
    / (?:chez|concurren\w+|ailleurs|internet|devis|propose|voisin|beau frere|cousine?|collegue|banque|they|offered|online|supplier) /.test(
      view.last.canon,
    );
  found.push(
    ...slights.map((cue) =>
      cue.force >= 0.5 ? cue : { ...cue, force: cue.force * (rival ? 1.3 : 0.7) },
    ),
  );
  return found;
};
