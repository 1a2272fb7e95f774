import { frenchNumber } from '#content/text/french.ts';
import type { CriterionResult, Evaluation, Evidence } from '#engine/domain/evaluation.ts';
import type { Grid } from '#engine/domain/grid.ts';
import { printable } from './printable.ts';
import { wrap } from './wrap.ts';

/** The levels with their evidence, and the mark, as a reader sees them in a terminal. */
export function levelsText(evaluation: Evaluation, grid: Grid): string {
  const { note, sur, criteres, complements } = evaluation;
  const mark = note === null ? 'aucune : trop peu à observer' : `${frenchNumber(note)} / ${sur}`;
  const warning = grid.echelle.avertissement;
  return [
    evaluation.grille.titre,
    `Note proposée : ${mark}`,
    ...(warning === undefined ? [] : [wrap(warning, '')]),
    ...criteres.map((one) => criterionText(one, grid)),
    ...(complements.length === 0 ? [] : ['\nAussi comptés dans la note']),
    ...complements.map((one) => criterionText(one, grid)),
  ].join('\n');
}

function criterionText(
  { id, libelle, niveau, preuves, jury }: CriterionResult,
  grid: Grid,
): string {
  const label = grid.echelle.niveaux.find(({ valeur }) => valeur === niveau)?.libelle;
  const level =
    niveau === null ? 'non observé : à évaluer par le jury' : `niveau ${niveau}, ${label ?? '?'}`;
  return [
    `\n${wrap(`${id}  ${libelle}`, '')}`,
    `  → ${level}`,
    ...preuves.map(evidenceText),
    ...(jury === null || niveau === null ? [] : [wrap(`Pour le jury : ${jury}`, '    ')]),
  ].join('\n');
}

function evidenceText({ tour, qui, citation, remarque, favorable }: Evidence): string {
  const place = tour === null ? '' : `tour ${tour}${qui === null ? '' : `, ${qui}`} : `;
  const words = citation === '' ? '' : `« ${printable(citation)} » — `;
  return wrap(`${favorable ? '+' : '−'} ${place}${words}${remarque}`, '    ');
}
