import type { Measured } from '../../domain/evaluation.ts';
import type { Threshold } from '../../domain/grid.ts';

const figure = (value: number): string => String(value).replace('.', ',');

const uncapitalised = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** A threshold for the candidate: « relances : au moins 2 (constaté : 1) ». */
export function thresholdInWords(threshold: Threshold, { libelle, valeur }: Measured): string {
  const bounds = [
    ...(threshold.au_moins === undefined ? [] : [`au moins ${figure(threshold.au_moins)}`]),
    ...(threshold.au_plus === undefined ? [] : [`au plus ${figure(threshold.au_plus)}`]),
  ];
  const found = valeur === null ? 'non observé' : `constaté : ${figure(valeur)}`;
  return `${uncapitalised(libelle)} : ${bounds.join(', ')} (${found})`;
}
