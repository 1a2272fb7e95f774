import type { CorpusContext } from './corpus-context.ts';
import type { SaleContext } from './sale-context.ts';
import type { Scenario } from './scenario.ts';

/** What of a scenario is needed to understand a turn and to mark a sale. */
export function saleContextOf(scenario: Scenario): SaleContext {
  return {
    id: scenario.id,
    langue: scenario.langue,
    contexte: scenario.contexte,
    client: {
      nom: `${scenario.client.prenom} ${scenario.client.nom}`,
      entreprise: scenario.client.entreprise,
    },
    entreprise: `${scenario.entreprise.nom}. ${scenario.entreprise.presentation}`,
    tarif: scenario.tarif,
    offre: scenario.offre,
    besoins: scenario.besoins.map(({ id, theme, enonce }) => ({ id, theme, enonce })),
    objections: scenario.objections.map((objection) => ({
      id: objection.id,
      formulation: objection.formulations.map(({ dit }) => dit).join(' '),
    })),
    enjeux: scenario.enjeux.map(({ id, libelle, unite, client, candidat }) => ({
      id,
      libelle,
      unite,
      client_ideal: client.ideal,
      client_reserve: client.reserve,
      candidat_ideal: candidat.ideal,
      candidat_reserve: candidat.reserve,
    })),
  };
}

/** The same, for the situation of a dialogue played elsewhere. */
export function saleContextOfCorpus(context: CorpusContext, langue: 'fr' | 'en'): SaleContext {
  return {
    id: context.id,
    langue,
    contexte: context.contexte,
    client: { nom: context.client.nom, entreprise: context.client.entreprise },
    entreprise: context.entreprise,
    tarif: context.tarif,
    offre: context.offre,
    besoins: context.besoins,
    objections: context.objections,
    enjeux: context.enjeux,
  };
}
