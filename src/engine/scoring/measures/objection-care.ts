import type { Measure } from '../measure.ts';
import { round } from '../round.ts';
import type { ObjectionLife } from '../sale-record.ts';
import { clientReplied } from '../client-replied.ts';

const steps = ({
  accueillie,
  questionnee,
  traitee,
  verifiee,
  contredite,
}: ObjectionLife): number =>
  contredite === null
    ? [accueillie, questionnee, traitee, verifiee].filter((step) => step !== null).length
    : 0;

/**
 * Mean number of steps (welcome, explore, answer, check: METHODE § 8.2) an objection gets; a
 * contradicted objection gets none. Null when no objection was raised.
 */
export const objectionCare: Measure = {
  nom: 'soin_des_objections',
  libelle: 'Étapes de traitement par objection (accueillir, creuser, répondre, vérifier)',
  unite: 'étapes sur 4',
  mesurer({ objections, tours }) {
    if (objections.length === 0) return { valeur: null, preuves: [] };
    const total = objections.reduce((sum, life) => sum + steps(life), 0);
    const bare = objections.filter((life) => steps(life) === 0 && life.contredite === null);
    return {
      valeur: round(total / objections.length, 2),
      preuves: bare.flatMap(({ soulevee }) => {
        const turn = tours.find(({ tour }) => tour === soulevee);
        const remark = 'L’objection reste sans accueil ni réponse.';
        return turn?.reponse ? [clientReplied(turn, remark, false)] : [];
      }),
    };
  },
};
