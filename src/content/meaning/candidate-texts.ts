import type { Path } from '../finding.ts';
import type { ScenarioDraft } from '../scenario-draft.ts';

/** A text the candidate reads before the interview. `heading` is what surrounds a table's
 * cell: title, column and row. */
export interface CandidateText {
  readonly path: Path;
  readonly text: string;
  readonly heading: string;
}

/** The card of the library, the candidate's sheet and the file. */
export function candidateTexts({
  titre,
  accroche,
  fiche,
  tarif,
  dossier,
}: ScenarioDraft): CandidateText[] {
  const plain = (path: Path, text: string | undefined): CandidateText[] =>
    text === undefined ? [] : [{ path, text, heading: '' }];
  const sheet = Object.entries(fiche ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' ? plain(['fiche', key], value) : [],
  );
  const pages = (dossier ?? []).flatMap(({ blocs }, page) =>
    blocs.flatMap((bloc, index) => blockTexts(bloc, ['dossier', page, 'blocs', index])),
  );
  return [
    ...plain(['titre'], titre),
    ...plain(['accroche'], accroche),
    ...sheet,
    ...plain(['tarif'], tarif),
    ...pages,
  ];
}

type Block = NonNullable<ScenarioDraft['dossier']>[number]['blocs'][number];

function blockTexts(bloc: Block, path: Path): CandidateText[] {
  if ('texte' in bloc) return [{ path: [...path, 'texte'], text: bloc.texte, heading: '' }];
  if ('intertitre' in bloc)
    return [{ path: [...path, 'intertitre'], text: bloc.intertitre, heading: '' }];
  if ('liste' in bloc) {
    return bloc.liste.map((text, index) => ({
      path: [...path, 'liste', index],
      text,
      heading: '',
    }));
  }
  const { colonnes, lignes, note, titre } = bloc.tableau;
  const cells = lignes.flatMap((row, line) =>
    row.map((text, column) => ({
      path: [...path, 'tableau', 'lignes', line, column],
      text,
      heading: [titre, colonnes[column] ?? '', ...row].join(' '),
    })),
  );
  return note === undefined
    ? cells
    : [...cells, { path: [...path, 'tableau', 'note'], text: note, heading: '' }];
}
