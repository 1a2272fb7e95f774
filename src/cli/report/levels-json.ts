import type { Evaluation } from '#engine/domain/evaluation.ts';

/** The report as `palabre noter --json` prints it; the criteria are in the référentiel's order. */
export function levelsJson({ grille, note, criteres }: Evaluation): string {
  const report = {
    grille: grille.id,
    note,
    criteres: criteres.map(({ id, niveau, preuves }) => ({
      id,
      niveau,
      preuves: preuves.map(({ tour, qui, citation, remarque, favorable }) => ({
        tour,
        qui,
        citation,
        remarque,
        favorable,
      })),
    })),
  };
  return JSON.stringify(report, null, 2);
}
