import type { ScenarioObjection } from '#engine/domain/scenario.ts';
import type { Rule, Verdict } from '../rule.ts';

/** A pending objection is made precise, lifted or kept, according to how it is treated. */
export const treatObjection: Rule = {
  nom: 'juger le traitement de l’objection',
  decide(view) {
    const { treated, does, state } = view;
    // Asking for the decision is answered as such, even on an objection.
    if (treated === null || does('conclure')) return null;
    if (lifted(treated, state.traitements[treated.id] ?? [])) {
      return verdict(
        'lever_objection',
        treated,
        'Tout ce qui pouvait lever cette objection a été dit.',
        true,
      );
    }
    if (does('repondre_objection', 'verifier_objection', 'defendre_prix', 'preuve', 'avantage')) {
      return verdict(
        'maintenir_objection',
        treated,
        missing(treated, state.traitements[treated.id] ?? []),
      );
    }
    if (
      does(
        'questionner_objection',
        'accueillir_objection',
        'relancer',
        'question_ouverte',
        'question_fermee',
      )
    ) {
      return verdict(
        'preciser_objection',
        treated,
        'Le candidat fait préciser l’objection : le client s’explique.',
      );
    }
    return null;
  },
};

/** Whether all the acts asked for were done on the objection, with one of the arguments asked for. */
export function lifted(objection: ScenarioObjection, done: readonly string[]): boolean {
  const { actes, arguments: points } = objection.levee_par;
  const argued = points.length === 0 || points.some((id) => done.includes(`argument:${id}`));
  return argued && actes.every((act) => done.includes(act));
}

function missing(objection: ScenarioObjection, done: readonly string[]): string {
  const acts = objection.levee_par.actes.filter((act) => !done.includes(act));
  return acts.length > 0
    ? `Il manque encore au traitement de l’objection : ${acts.join(', ')}.`
    : 'Aucun des arguments qui convaincraient ce client n’a été avancé.';
}

function verdict(
  type: 'lever_objection' | 'maintenir_objection' | 'preciser_objection',
  objection: ScenarioObjection,
  raison: string,
  suite = false,
): Verdict {
  return { intention: { type, objection: objection.id }, raison, suite };
}
