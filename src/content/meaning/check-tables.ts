import type { Finding } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';

/** Every row of a table has as many cells as there are columns. */
export function checkTables({ dossier }: ScenarioDraft): Finding[] {
  return (dossier ?? []).flatMap(({ blocs }, page) =>
    blocs.flatMap((bloc, index) => {
      if (!('tableau' in bloc)) return [];
      const { colonnes, lignes } = bloc.tableau;
      return lignes.flatMap((cells, row): Finding[] =>
        cells.length === colonnes.length
          ? []
          : [
              {
                code: 'tableau-bancal',
                niveau: 'erreur',
                path: ['dossier', page, 'blocs', index, 'tableau', 'lignes', row],
                message: `Cette ligne du tableau a ${count(cells.length, 'case')} pour ${count(colonnes.length, 'colonne')}.`,
                remede:
                  'Ajoutez ou retirez des cases ; entre crochets, un nombre à virgule comme 1,5 compte pour deux cases s’il n’est pas entre guillemets droits ("1,5").',
              },
            ],
      );
    }),
  );
}

function count(many: number, word: string): string {
  return `${many} ${word}${many > 1 ? 's' : ''}`;
}
