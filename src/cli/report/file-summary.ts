import type { Grid } from '#engine/domain/grid.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { CompiledFile } from '../library/compile-file.ts';
import { counted } from './counted.ts';

/** What a file of the library holds, in a line; that it cannot be used when it has an error. */
export function fileSummary({ genre, valeur }: CompiledFile): string {
  if (valeur === null) return `${genre} à corriger`;
  return 'echelle' in valeur ? gridSummary(valeur) : scenarioSummary(valeur);
}

function gridSummary({ competences, criteres, note }: Grid): string {
  return `grille juste (${counted(competences.length, 'compétence')}, ${counted(criteres.length, 'critère')}, note sur ${note.sur})`;
}

function scenarioSummary({ besoins, objections, enjeux, offre, repliques }: Scenario): string {
  const lines = [
    ...Object.values(repliques).flat(),
    ...besoins.flatMap(({ indice, reponse, profondeur }) => [indice, reponse, profondeur].flat()),
    ...objections.flatMap(({ formulations, precisions, levees, maintiens }) =>
      [formulations, precisions, levees, maintiens].flat(),
    ),
  ];
  const counts = [
    `${counted(lines.length, 'réplique')} du client`,
    counted(besoins.length, 'besoin'),
    counted(objections.length, 'objection'),
    counted(enjeux.length, 'enjeu').replace(/s$/u, 'x'),
    counted(offre.length, 'argument'),
  ];
  return `situation juste (${counts.join(', ')})`;
}
