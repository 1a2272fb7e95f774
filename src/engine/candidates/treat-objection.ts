import type { Act } from '#engine/domain/acts.ts';
import type { Scenario, ScenarioObjection, ScenarioSellingPoint } from '#engine/domain/scenario.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { gist } from './gist.ts';
import { inSentence } from './in-sentence.ts';
import { vary } from './vary.ts';

/**
 * What an ideal candidate says to a pending objection (CRAC: creuser, reformuler, argumenter,
 * contrôler): acknowledge and dig first, then answer with what would convince this client, and check.
 * The ideal candidate reads the client right: he knows what the jury's sheet says would lift the doubt.
 */
export function treatObjection(
  objection: ScenarioObjection,
  state: SessionState,
  scenario: Scenario,
): string {
  const done = state.traitements[objection.id] ?? [];
  const missing = objection.levee_par.actes.filter((act) => !done.includes(act));
  const fresh = state.objections[objection.id] === 'soulevee';
  if (
    !done.includes('questionner_objection') &&
    (fresh || missing.includes('questionner_objection'))
  ) {
    return vary(state, [
      'Je comprends votre réserve, et c’est une question légitime. Qu’est-ce qui vous fait dire cela ?',
      'Je comprends que ce point vous préoccupe. Qu’est-ce qui vous gêne précisément ?',
      'Merci de me le dire franchement, je comprends votre inquiétude. Qu’est-ce qui vous retient exactement ?',
    ]);
  }
  const point = convincing(objection, scenario, done);
  const parts = ['Je comprends votre remarque.'];
  for (const act of missing) {
    const phrase = MORE[act];
    if (phrase !== undefined) parts.push(phrase);
  }
  if (point !== null) {
    parts.push(
      `Pour vous répondre, notre offre comprend ceci, ${inSentence(point.produit)} : ${gist(point.caracteristique)}.`,
      `Cela vous permet d’y gagner : ${gist(point.avantage)}.`,
      `J’en ai la preuve : ${gist(point.preuve)}.`,
    );
  }
  parts.push(
    vary(state, [
      'Cela répond-il à votre inquiétude ?',
      'Ai-je répondu à votre question sur ce point ?',
      'Est-ce que cela vous rassure ?',
    ]),
  );
  return parts.join(' ');
}

/** Acts an objection may need besides an argument, in words. */
const MORE: Partial<Record<Act, string>> = {
  reformuler: 'Si je comprends bien, ce qui vous inquiète, c’est d’être déçu une nouvelle fois.',
  defendre_prix: 'Ce prix correspond à tout ce qui est compris, et c’est ce qui le justifie.',
  conformite: 'C’est écrit dans nos conditions générales de vente.',
  engager_suite:
    'Je vous envoie un document de synthèse ce soir et nous fixons un rendez-vous jeudi à dix heures.',
  demander_contrepartie: 'Si vous vous engagez avec nous, alors je peux faire un effort.',
  proposer_conditions: 'Je vous propose un essai, sans engagement.',
  conseiller_revente:
    'Je vous conseille une mise en avant en tête de gondole avec une dégustation pour faire tourner le rayon.',
  proposer_solution: 'Voici ce que je vous propose comme solution.',
  s_excuser: 'Je vous présente toutes nos excuses.',
};

function convincing(
  objection: ScenarioObjection,
  scenario: Scenario,
  done: readonly string[],
): ScenarioSellingPoint | null {
  const wanted = objection.levee_par.arguments;
  const pool =
    wanted.length > 0 ? scenario.offre.filter(({ id }) => wanted.includes(id)) : scenario.offre;
  return pool.find(({ id }) => !done.includes(`argument:${id}`)) ?? pool[0] ?? null;
}
