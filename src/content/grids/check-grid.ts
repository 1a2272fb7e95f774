import type { Finding } from '../finding.ts';
import { checkFileName } from '../links/check-file-name.ts';
import { findRepeatedIds } from '../links/find-repeated-ids.ts';
import { unknownReference } from '../links/unknown-reference.ts';
import { checkLevels } from './check-levels.ts';
import { checkScale } from './check-scale.ts';
import type { GridDraft } from './grid-draft.ts';
import { thresholdsOf } from './thresholds-of.ts';

/** The links and the meaning of a grid: each sound section against the others and the measures. */
export function checkGrid(
  draft: GridDraft,
  file: string,
  measures: ReadonlySet<string>,
): Finding[] {
  const { id, echelle, competences, criteres } = draft;
  return [
    ...checkFileName(id, file),
    ...findRepeatedIds(['competences'], competences ?? []),
    ...findRepeatedIds(['criteres'], criteres ?? []),
    ...checkScale(echelle),
    ...checkCompetences(draft),
    ...thresholdsOf(criteres ?? []).flatMap((placed) => checkThreshold(placed, measures)),
    ...(criteres ?? []).flatMap((criterion, index) => checkLevels(criterion, index, echelle)),
  ];
}

/** Each criterion belongs to a competence that exists, and carries its id: C10-1. */
function checkCompetences({ competences, criteres }: GridDraft): Finding[] {
  if (competences === undefined) return [];
  const known = new Set(competences.map(({ id }) => id));
  return (criteres ?? []).flatMap(({ id, competence }, index): Finding[] => {
    const unknown = unknownReference({
      path: ['criteres', index, 'competence'],
      id: competence,
      kind: 'une compétence',
      listedIn: 'competences',
      known,
    });
    if (unknown.length > 0) return unknown;
    if (id.startsWith(`${competence}-`) && /-\d+$/.test(id)) return [];
    return [
      {
        code: 'critere-mal-nomme',
        niveau: 'avertissement',
        path: ['criteres', index, 'id'],
        message: `L’identifiant « ${id} » ne dit pas à quelle compétence appartient ce critère.`,
        remede: `Écrivez le nom de la compétence, un tiret et un numéro : « ${competence}-1 ».`,
      },
    ];
  });
}

function checkThreshold(
  { path, threshold }: ReturnType<typeof thresholdsOf>[number],
  measures: ReadonlySet<string>,
): Finding[] {
  const { mesure, au_moins: least, au_plus: most } = threshold;
  if (!measures.has(mesure)) {
    return unknownReference({
      path: [...path, 'mesure'],
      id: mesure,
      kind: 'une mesure du correcteur',
      listedIn: '',
      known: measures,
    }).map((finding) => ({ ...finding, code: 'mesure-inconnue' }));
  }
  const none = least === undefined && most === undefined;
  const crossed = least !== undefined && most !== undefined && least > most;
  if (!none && !crossed) return [];
  return [
    {
      code: 'seuil-impossible',
      niveau: 'erreur',
      path,
      message: none
        ? 'Cette condition ne fixe aucune borne : elle serait toujours remplie.'
        : 'Cette condition ne sera jamais remplie : « au_moins » est plus grand que « au_plus ».',
      remede: none
        ? 'Ajoutez « au_moins: » ou « au_plus: » et un nombre.'
        : 'Échangez ou corrigez les deux nombres.',
    },
  ];
}
