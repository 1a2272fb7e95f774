import type { ClientView } from '../client-view.ts';
import { hasTold } from '../pick-need.ts';
import { reply, type Rule, type Verdict } from '../rule.ts';

/** Features in a row, without a benefit, from which the client hears a catalogue. */
const CATALOGUE = 3;

/** An argument moves the client when it has a benefit, aims at a need he told, and is proved. */
export const reactToArgument: Rule = {
  nom: 'réagir à l’argument',
  decide(view) {
    const { does, scenario } = view;
    if (scenario.contexte === 'distributeur' && does('conseiller_revente')) {
      return reply('revente', 'Le candidat conseille le client pour revendre.', true);
    }
    if (does('annoncer_prix')) return reply('prix_annonce', 'Le prix est annoncé.', true);
    if (does('caracteristique', 'avantage', 'preuve')) return judge(view);
    return null;
  },
};

function judge(view: ClientView): Verdict {
  const { does, analysis, state } = view;
  const used = analysis.arguments.map(({ id }) => id);
  if (
    used.length > 0 &&
    used.every((id) => (state.argumentes[id] ?? state.tours) < state.tours) &&
    !does('preuve')
  ) {
    return reply('argument_repete', 'Cet argument a déjà été donné.');
  }
  if (!does('avantage')) {
    if (does('preuve'))
      return reply('argument_tiede', 'Une preuve, sans dire ce que le client y gagne.', true);
    return used.length >= CATALOGUE
      ? reply('catalogue', 'Plusieurs caractéristiques à la suite, sans bénéfice pour le client.')
      : reply('argument_indifferent', 'Une caractéristique, sans bénéfice pour le client.', true);
  }
  return aimsAtToldNeed(view)
    ? reply('argument_interesse', 'Le bénéfice répond à un besoin que le client a dit.', true)
    : reply(
        'argument_tiede',
        'Un bénéfice, mais qui ne répond à rien de ce que le client a dit.',
        true,
      );
}

/** Whether a selling point voiced, or the words used, answer a need the client told. */
export function aimsAtToldNeed(view: ClientView): boolean {
  const { scenario, analysis } = view;
  const served = new Set([
    ...analysis.besoins,
    ...scenario.offre
      .filter(({ id }) => analysis.arguments.some((used) => used.id === id))
      .flatMap(({ besoins }) => besoins),
  ]);
  return scenario.besoins.some((need) => served.has(need.id) && hasTold(view, need));
}
