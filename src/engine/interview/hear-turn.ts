import type { Act } from '#engine/domain/acts.ts';
import type { Analysis } from '#engine/domain/analysis.ts';
import { putsOnTheTable } from '#engine/domain/puts-on-the-table.ts';
import { fact, type FactOf } from '#engine/domain/session-event.ts';
import type { SaleContext } from '#engine/domain/sale-context.ts';
import { agreesToClient } from '#engine/client/agrees-to-client.ts';
import type { Terms } from '#engine/domain/intention.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { Model } from '#engine/language/learned/decode-model.ts';
import { analyseTurn } from '#engine/language/analyse-turn.ts';
import { add, type Draft } from './draft.ts';
import { onPendingObjection } from './on-pending-objection.ts';
import { pendingObjections } from './pending-objections.ts';
import { turnContextOf } from './turn-context-of.ts';
import { withoutPhantomObjections } from './without-phantom-objections.ts';

/**
 * The first half of a turn, the same for a live sale and for one played elsewhere: what the candidate
 * said, what it does, where it leads the sale, what it puts on the table, what it does to the
 * pending objection and to the needs already told.
 *
 * @param model the learned layer, when another than the one that ships is being measured
 */
export function hearTurn(
  before: Draft,
  turn: FactOf<'candidat.a_parle'>['data'],
  sale: SaleContext,
  t: number,
  model?: Model,
): { draft: Draft; analysis: Analysis } {
  const context = turnContextOf(before.state, sale);
  const read = analyseTurn(turn.texte, context, model);
  const heard =
    turn.source === 'transcription' ? read : withoutPhantomObjections(read, before.state);
  const analysis = onPendingObjection(heard, before.state);
  const stage = before.state.etape;
  let next = add(before, t, fact('candidat.a_parle', turn));
  next = add(next, t, fact('analyse.faite', { tour: turn.tour, analyse: analysis }));
  if (next.state.etape !== stage) {
    next = add(
      next,
      t,
      fact('etape.changee', { tour: turn.tour, de: stage, vers: next.state.etape }),
    );
  }
  for (const one of consequences(next, analysis, turn.tour, sale)) next = add(next, t, one);
  return { draft: next, analysis };
}

type Consequence = FactOf<
  | 'offre.faite'
  | 'objection.accueillie'
  | 'objection.questionnee'
  | 'objection.traitee'
  | 'besoin.reformule'
  | 'besoin.exploite'
>;

function consequences(
  { state }: Draft,
  analysis: Analysis,
  tour: number,
  sale: SaleContext,
): Consequence[] {
  const does = (...acts: readonly Act[]): boolean =>
    analysis.actes.some(({ acte }) => acts.includes(acte));
  const facts: Consequence[] = [];

  const terms = termsOf(analysis, state);
  if (terms !== null)
    facts.push(fact('offre.faite', { tour, par: 'candidat', conditions: terms, exigence: null }));

  const treated = analysis.objection;
  if (treated !== null && pendingObjections(state).includes(treated)) {
    const data = { tour, id: treated };
    if (does('accueillir_objection')) facts.push(fact('objection.accueillie', data));
    if (does('questionner_objection')) facts.push(fact('objection.questionnee', data));
    if (does('repondre_objection', 'preuve', 'defendre_prix'))
      facts.push(fact('objection.traitee', data));
  }

  const told = analysis.besoins.filter((id) =>
    ['revele', 'reformule', 'evoque'].includes(state.besoins[id] ?? ''),
  );
  if (does('reformuler')) for (const id of told) facts.push(fact('besoin.reformule', { tour, id }));
  if (does('avantage', 'preuve', 'caracteristique', 'conseiller_revente')) {
    const points = analysis.arguments.map(({ id }) => id);
    const served = new Set(told);
    for (const { id, besoins } of servedBy(points, sale)) {
      for (const need of besoins) if (canBeUsed(state.besoins[need])) served.add(need);
      for (const need of served)
        facts.push(fact('besoin.exploite', { tour, id: need, argument: id }));
      served.clear();
    }
  }
  return facts;
}

/** What the turn puts on the table: its own figures, or the client's when it says yes to them. */
function termsOf(analysis: Analysis, state: SessionState): Terms | null {
  const figures = Object.fromEntries(
    analysis.conditions.map(({ enjeu, valeur }) => [enjeu, valeur]),
  );
  if (agreesToClient(analysis, state)) return { ...state.offreClient, ...figures };
  const offers =
    analysis.actes.some(({ acte }) => putsOnTheTable(acte)) && Object.keys(figures).length > 0;
  return offers ? figures : null;
}

function canBeUsed(life: string | undefined): boolean {
  return life === 'revele' || life === 'reformule';
}

/** The selling points voiced, with the needs the situation says they answer (none for a foreign one). */
function servedBy(
  points: readonly string[],
  sale: SaleContext,
): { id: string; besoins: readonly string[] }[] {
  return sale.offre
    .filter(({ id }) => points.includes(id))
    .map(({ id, besoins }) => ({ id, besoins: besoins ?? [] }));
}
