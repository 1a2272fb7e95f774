import type { Act } from '../../domain/acts.ts';
import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';

const STEPS: readonly (readonly [Act, string])[] = [
  ['recapituler', 'Récapitule les termes.'],
  ['conclure', 'Demande la décision.'],
  ['engager_suite', 'Fixe la suite.'],
  ['fideliser', 'Prépare une relation durable.'],
];

/** How many of the four steps of a conclusion the candidate took (METHODE § 11 and 12). */
export const closingSteps: Measure = {
  nom: 'etapes_de_conclusion',
  libelle: 'Étapes de la conclusion (récapituler, demander la décision, fixer la suite, fidéliser)',
  unite: 'étapes sur 4',
  mesurer({ tours }) {
    if (tours.length === 0) return { valeur: null, preuves: [] };
    const preuves = STEPS.flatMap(([act, remark]) => {
      const turn = tours.findLast(({ actes }) => actes.has(act));
      return turn ? [candidateSaid(turn, [act], remark)] : [];
    });
    return { valeur: preuves.length, preuves };
  },
};
