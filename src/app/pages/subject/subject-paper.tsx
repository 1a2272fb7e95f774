import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { Portrait } from '../../portraits/portrait.tsx';
import { typo } from '../../typography/typo.ts';
import { CHANNELS, DIFFICULTIES, KINDS } from '../wording.ts';
import { SubjectRubrics } from './subject-rubrics.tsx';
import './subject-paper.css';

/** The candidate's subject paper, with the rubrics of the official form (annexe V-2). */
export function SubjectPaper({ sheet }: { sheet: ScenarioSheet }) {
  const { client } = sheet;
  return (
    <article className="fiche-sujet feuille" aria-labelledby="sujet-titre">
      <header className="fiche-sujet-tete">
        <div>
          <p className="pc">Fiche sujet, candidat</p>
          <p className="doux">{sheet.epreuves.map(typo).join(' ; ')}</p>
        </div>
        <div className="fiche-sujet-portrait">
          <Portrait personne={client.portrait} cadre="visage" />
        </div>
      </header>
      <h1 id="sujet-titre" className="sujet-titre">
        {typo(sheet.titre)}
      </h1>
      <p className="fiche-sujet-genre doux">
        {KINDS[sheet.type]}, {CHANNELS[sheet.canal].toLowerCase()}. {DIFFICULTIES[sheet.difficulte]}
        . Préparation {sheet.durees.preparation} min, entretien {sheet.durees.entretien} min.
      </p>
      <SubjectRubrics sheet={sheet} />
    </article>
  );
}
