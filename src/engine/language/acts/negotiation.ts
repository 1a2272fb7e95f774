import type { Act } from '#engine/domain/acts.ts';
import type { Issue } from '#engine/domain/sale-context.ts';
import type { Evidence } from '../evidence.ts';
import { listedValues } from '../slots/listed-values.ts';
import { readClimate } from './climate.ts';
import { cuesOf, weaken, within } from './cue-helpers.ts';
import type { Detector, Turn } from './turn.ts';

/** How far a value lies from the candidate’s ideal towards the client’s: 0 at the first, 1 at the second. */
function towardsClient({ candidat_ideal, client_ideal }: Issue, value: number): number {
  const span = client_ideal - candidat_ideal;
  return span === 0 ? 0 : (value - candidat_ideal) / span;
}

function steps({
  placed,
  context,
}: Turn): { readonly from: number; readonly to: number; readonly gained: number }[] {
  return placed.flatMap(({ condition, from, to }) => {
    const issue = context.sale.enjeux.find(({ id }) => id === condition.enjeu);
    if (issue === undefined) return [];
    // The usual terms are where the candidate starts, not a step of his.
    const usual =
      context.onTable?.[condition.enjeu] === undefined &&
      listedValues(context.sale).has(condition.valeur) &&
      condition.valeur !== 0;
    if (usual) return [];
    const before = context.onTable?.[condition.enjeu] ?? issue.candidat_ideal;
    return [
      { from, to, gained: towardsClient(issue, condition.valeur) - towardsClient(issue, before) },
    ];
  });
}

/** Cues of an offer, without those of a sentence about the loyalty card or what comes after the sale. */
function given(turn: Turn, acte: Act): Evidence[] {
  return cuesOf(turn, acte).filter((cue) => {
    const sentence = turn.reading.sentences.find((one) => within(cue, one));
    return (
      sentence === undefined ||
      !turn.cues.some((other) => other.acte === 'fideliser' && within(other, sentence))
    );
  });
}

/** Offers, concessions, what is asked in return, holding one’s price, undue pressure. */
export const detectNegotiation: Detector = (turn) => {
  const { context, placed, reading } = turn;
  const listedOnes = listedValues(context.sale);
  const found: Evidence[] = [];
  const { recap, restating } = readClimate(turn);
  const first = context.onTable === null;
  const trades = cuesOf(turn, 'demander_contrepartie');
  const extra =
    turn.cues.some(({ acte, force }) => acte === 'vente_additionnelle' && force >= 0.7) &&
    trades.length === 0
      ? 0.6
      : 1;
  found.push(...weaken(trades, placed.length > 0 ? 1 : 0.8));
  for (const cue of given(turn, 'proposer_conditions')) {
    const asked = turn.questions.some(({ from, to }) => cue.from >= from && cue.from < to);
    const alone = asked ? 0.5 : cue.force >= 0.6 ? 0.86 : 0.75;
    const weight = recap || restating ? 0.4 : placed.length > 0 ? 1 : alone;
    found.push(...weaken([cue], extra * weight));
  }
  for (const { condition, from, to } of placed) {
    const listed = listedOnes.has(condition.valeur);
    const known = context.onTable?.[condition.enjeu] === condition.valeur;
    const force = recap
      ? 0.2
      : known
        ? 0.25
        : listed
          ? first
            ? 0.15
            : 0.3
          : restating
            ? 0.3
            : 0.6 * extra;
    found.push({
      acte: 'proposer_conditions',
      from,
      to,
      force,
      raison: listed ? 'valeur des conditions habituelles' : 'valeur propre à ce client',
    });
  }
  for (const { from, to, gained } of steps(turn)) {
    if (gained > 0.02 && !recap && !restating)
      found.push({
        acte: 'conceder',
        from,
        to,
        force: first ? 0.35 : 0.55,
        raison: 'va vers ce que demande le client',
      });
  }
  const moved = found.some(({ acte, force }) => acte === 'conceder' && force >= 0.5);
  found.push(
    ...weaken(
      given(turn, 'conceder'),
      recap || restating ? 0.4 : moved ? 1 : placed.length > 0 ? 0.85 : 0.8,
    ),
  );
  if (
    cuesOf(turn, 'conceder').some(({ force }) => force >= 0.7) &&
    placed.length > 0 &&
    !recap &&
    !restating
  ) {
    found.push({
      acte: 'proposer_conditions',
      from: placed[0]?.from ?? 0,
      to: placed[0]?.to ?? 1,
      force: 0.3,
      raison: 'lâche une valeur',
    });
  }
  if (trades.length > 0 && moved)
    found.push({
      acte: 'proposer_conditions',
      from: 0,
      to: reading.tokens.length,
      force: 0.4,
      raison: 'offre liée à une contrepartie',
    });
  found.push(...weaken(cuesOf(turn, 'defendre_prix'), turn.view.contested ? 1 : 0.75));
  found.push(...cuesOf(turn, 'pression'));
  return found;
};
