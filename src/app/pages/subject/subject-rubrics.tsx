import type { ReactNode } from 'react';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { typo } from '../../typography/typo.ts';
import './subject-paper.css';

/** The rubrics of the subject, and who the two parties are. */
export function SubjectRubrics({ sheet: { fiche } }: { sheet: ScenarioSheet }) {
  return (
    <>
      <dl className="fiche-sujet-rubriques">
        <Rubric term="Objet de l’activité">{typo(fiche.objet)}</Rubric>
        <Rubric term="Date et durée">{typo(fiche.date)}</Rubric>
        <Rubric term="Lieu">{typo(fiche.lieu)}</Rubric>
        <Rubric term="Séquence à jouer">{typo(fiche.sequence)}</Rubric>
        <Rubric term="Historique de la relation">{typo(fiche.historique)}</Rubric>
        <Rubric term="Relation à l’entreprise">{typo(fiche.relation)}</Rubric>
        <Rubric term="Objectifs de la communication">{typo(fiche.objectifs)}</Rubric>
        <Rubric term="Informations à exploiter">{typo(fiche.informations)}</Rubric>
        <Rubric term="Contraintes">{typo(fiche.contraintes)}</Rubric>
      </dl>
      <div className="fiche-sujet-acteurs">
        <Actor titre="Vous" actor={fiche.acteurs.vous} />
        <Actor titre="Le jury" actor={fiche.acteurs.jury} />
      </div>
    </>
  );
}

function Rubric({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Actor({ titre, actor }: { titre: string; actor: ScenarioSheet['vous'] }) {
  return (
    <section>
      <p className="pc">{titre}</p>
      <p className="serif">
        <strong>{typo(actor.nom)}</strong>
      </p>
      <p>{typo(actor.statut)}</p>
      <p className="doux">{typo(actor.role)}</p>
    </section>
  );
}
