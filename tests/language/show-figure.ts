import type { Figure } from '#engine/language/slots/figures/figure.ts';

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function shownValue({ sorte, valeur, haute }: Figure): string {
  if (valeur === null) return '';
  if (sorte === 'heure') return clock(valeur);
  return haute === null ? String(valeur) : `${valeur}..${haute}`;
}

/** A figure as `chiffres.tsv` writes it: « montant=99 €/mois HT ». */
export function showFigure(figure: Figure): string {
  const rate = figure.par === null ? '' : `/${figure.par}`;
  const unit = figure.sorte === 'heure' ? '' : figure.unite + rate;
  const words = [shownValue(figure), unit, figure.taxe ?? ''].filter((word) => word !== '');
  return `${figure.sorte}=${words.join(' ')}`;
}
