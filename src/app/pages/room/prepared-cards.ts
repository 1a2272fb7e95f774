import type { Preparation } from '#engine/domain/preparation.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';

interface CardLine {
  readonly rang: number;
  readonly terme: string;
  readonly texte: string;
}

/** One index card: what the candidate wrote with one tool. */
interface Card {
  readonly titre: string;
  readonly lignes: readonly CardLine[];
}

/** The tools that hold something, as cards to glance at. */
export function preparedCards(
  preparation: Preparation,
  sheet: Pick<ScenarioSheet, 'enjeux'>,
): readonly Card[] {
  const { objectifs, decouverte, cap, objections, marges, notes } = preparation;
  const issue = (id: string): string => sheet.enjeux.find((each) => each.id === id)?.libelle ?? id;
  return [
    card('Objectifs', [
      ['Chiffré', objectifs?.quantitatif ?? ''],
      ['Relation', objectifs?.qualitatif ?? ''],
      ['Repli', objectifs?.repli ?? ''],
      ['Quantité', objectifs?.quantite ?? ''],
      ['Qualité', objectifs?.qualite ?? ''],
      ['Coût', objectifs?.cout ?? ''],
      ['Délai', objectifs?.delai ?? ''],
    ]),
    card(
      'Plan de découverte',
      (decouverte?.questions ?? []).map(({ theme, question }) => [theme, question]),
    ),
    card(
      'Arguments',
      (cap?.arguments ?? []).map(({ caracteristique, avantage, preuve, pour }) => [
        pour,
        [caracteristique, avantage, preuve].filter((part) => part !== '').join(' → '),
      ]),
    ),
    card(
      'Objections prévues',
      (objections?.prevues ?? []).map(({ objection, reponse }) => [objection, reponse]),
    ),
    card(
      'Marges',
      (marges?.enjeux ?? []).map(({ enjeu, vise, limite, contrepartie }) => [
        issue(enjeu),
        [
          vise === '' ? '' : `viser ${vise}`,
          limite === '' ? '' : `ne pas dépasser ${limite}`,
          contrepartie === '' ? '' : `contre ${contrepartie}`,
        ]
          .filter((part) => part !== '')
          .join(' ; '),
      ]),
    ),
    card('Notes', [['', notes?.texte ?? '']]),
  ].filter(({ lignes }) => lignes.length > 0);
}

function card(titre: string, lines: readonly (readonly [string, string])[]): Card {
  return {
    titre,
    lignes: lines
      .filter(([, texte]) => texte.trim() !== '')
      .map(([terme, texte], rang) => ({ rang, terme, texte })),
  };
}
