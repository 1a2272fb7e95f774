import type { Scenario } from '#engine/domain/scenario.ts';
import type { ScenarioCard } from '#wire/scenario-card.ts';

/** What the library shows of a situation: each member is named here, none passes by default. */
export function scenarioCardOf(scenario: Scenario): ScenarioCard {
  const { id, titre, accroche, entreprise, canal, contexte, type, epreuves, difficulte } = scenario;
  const { durees, travaille, langue, client } = scenario;
  const { civilite, prenom, nom, fonction, portrait } = client;
  return {
    id,
    titre,
    accroche,
    client: { civilite, prenom, nom, fonction, entreprise: client.entreprise, portrait },
    entreprise,
    canal,
    contexte,
    type,
    epreuves,
    difficulte,
    durees,
    travaille,
    langue,
  };
}
