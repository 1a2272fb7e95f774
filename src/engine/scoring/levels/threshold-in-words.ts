import type { Measured } from '../../domain/evaluation.ts';
import type { Threshold } from '../../domain/grid.ts';

const figure = (value: number): string => String(value).replace('.', ',');

/** A threshold for the candidate: « Relances : au moins 2 (constaté : 1) ». */
export function thresholdInWords(threshold: Threshold, { libelle, valeur }: Measured): string {
  const bounds = [
    ...(threshold.au_moins === undefined ? [] : [`au moins ${figure(threshold.au_moins)}`]),
    ...(threshold.au_plus === undefined ? [] : [`au plus ${figure(threshold.au_plus)}`]),
  ];
  const found = valeur === null ? 'non observé' : `constaté : ${figure(valeur)}`;
  return `${libelle} : ${bounds.join(', ')} (${found})`;
}
