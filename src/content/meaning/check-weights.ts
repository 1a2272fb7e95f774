import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';
import { frenchNumber } from '../text/french.ts';

const TOLERANCE = 0.001;

/** On each side, the weights of the issues sum to 1: utilities are additive over them. */
export function checkWeights({ enjeux }: ScenarioDraft): Finding[] {
  if (enjeux === undefined) return [];
  return (['client', 'candidat'] as const).flatMap((side): Finding[] => {
    const weights = enjeux.map((issue) => issue[side].poids);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) <= TOLERANCE) return [];
    const told =
      weights.length === 1
        ? 'le poids de l’enjeu est'
        : `les poids des enjeux font ${weights.map(frenchNumber).join(' + ')} =`;
    const shown = Number(sum.toFixed(3));
    return [
      {
        code: 'poids-somme',
        niveau: 'erreur',
        path: ['enjeux'],
        cible: 'cle',
        message: `Du côté du ${side}, ${told} ${frenchNumber(shown)} ; la somme doit être 1.`,
        remede: `${shown > 1 ? 'Diminuez' : 'Augmentez'} un ou plusieurs « poids » sous « ${side} » de ${frenchNumber(Number(Math.abs(sum - 1).toFixed(3)))} au total.`,
      },
    ];
  });
}
