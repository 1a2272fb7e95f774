import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import type { Situation } from '../store/store.ts';
import { scenarioCardOf } from './scenario-card-of.ts';

/** What the candidate may read of a situation: each member is named here, none passes by default. */
export function scenarioSheetOf({ scenario, grille }: Situation): ScenarioSheet {
  const { fiche, dossier, offre, tarif, enjeux, commande } = scenario;
  return {
    ...scenarioCardOf(scenario),
    fiche,
    dossier,
    offre: offre.map(({ id, produit, caracteristique, avantage, preuve }) => ({
      id,
      produit,
      caracteristique,
      avantage,
      preuve,
    })),
    tarif,
    enjeux: enjeux.map(({ id, libelle, unite, pas, depart, candidat }) => ({
      id,
      libelle,
      unite,
      pas,
      depart,
      candidat: { ideal: candidat.ideal, reserve: candidat.reserve },
    })),
    commande,
    grille: {
      id: grille.id,
      titre: grille.titre,
      avertissement: grille.echelle.avertissement ?? null,
      echelle: grille.echelle,
      criteres: grille.criteres.map(({ id, competence, libelle }) => ({ id, competence, libelle })),
    },
    vous: fiche.acteurs.vous,
  };
}
