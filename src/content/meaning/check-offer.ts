import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { quoted } from '../text/french.ts';

/** Arguments answer needs, and a question can reach each need. */
export function checkOffer({ offre, besoins }: ScenarioDraft): Finding[] {
  const useless = (offre ?? []).flatMap(({ id, besoins: answered }, index): Finding[] =>
    answered.length > 0
      ? []
      : [
          {
            code: 'argument-sans-besoin',
            niveau: 'avertissement',
            path: ['offre', index, 'id'],
            message: `L’argument ${quoted(id)} ne répond à aucun besoin : le client y restera indifférent.`,
            remede: 'Ajoutez « besoins: » avec l’identifiant d’au moins un besoin.',
          },
        ],
  );
  const unreachable = (besoins ?? []).flatMap(({ id, theme }, index): Finding[] =>
    theme !== 'autre'
      ? []
      : [
          {
            code: 'besoin-inaccessible',
            niveau: 'avertissement',
            path: ['besoins', index, 'theme'],
            message: `Aucune question ne mène sûrement au besoin ${quoted(id)} : le thème « autre » n’est celui d’aucune question de découverte.`,
            remede:
              'Choisissez le thème de la question qui doit le faire dire : situation, probleme, critere, budget…',
          },
        ],
  );
  return [...useless, ...unreachable];
}
