import type { Intention } from '#engine/domain/intention.ts';
import type { ClientView } from './client-view.ts';
import { bargain } from './bargain.ts';
import { nextObjection } from './next-objection.ts';

/** Selling points after which, with trust, the client starts asking about price or shows interest. */
const ENOUGH_POINTS = 2;

/**
 * What the client adds in the same breath: an objection whose trigger is met, a gesture asked for on the
 * price just said, the question of price when nobody spoke of it, a buying signal. Null when he says no more.
 */
export function sameBreath(view: ClientView, intention: Intention): Intention | null {
  const objection = nextObjection(view);
  if (objection !== null) return { type: 'soulever_objection', objection: objection.id };
  const { state, analysis } = view;
  if (state.accord !== null || view.pending.length > 0) return null;
  const priceJustSaid = intention.type === 'replique' && intention.situation === 'prix_annonce';
  if (priceJustSaid && state.offreClient === null && analysis.conditions.length > 0) {
    const { demand, counter } = bargain(view);
    const enjeu = counter.issue.id;
    return { type: 'demander_geste', enjeu, conditions: counter.terms, exigence: demand };
  }
  const won = intention.type === 'replique' && intention.situation === 'argument_interesse';
  const argued = Object.keys(state.argumentes).length;
  if (won && argued >= ENOUGH_POINTS) {
    const priced = Object.values(state.analyses).some(({ actes }) =>
      actes.some(({ acte }) => acte === 'annoncer_prix'),
    );
    if (!priced && state.offreCandidat === null && !already(view, 'demande_prix')) {
      return { type: 'replique', situation: 'demande_prix' };
    }
    if (state.confiance >= 6 && analysis.objection === null && !already(view, 'signal_achat')) {
      return { type: 'replique', situation: 'signal_achat' };
    }
  }
  if (intention.type === 'accepter_point' && !already(view, 'signal_achat')) {
    return { type: 'replique', situation: 'signal_achat' };
  }
  return null;
}

function already({ state }: ClientView, situation: 'demande_prix' | 'signal_achat'): boolean {
  return Object.values(state.decisions).some(
    ({ suite }) => suite?.type === 'replique' && suite.situation === situation,
  );
}
