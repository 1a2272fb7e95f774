import type { Preparation } from '#engine/domain/preparation.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { Modal } from '../../components/modal.tsx';
import { FileBlocks } from '../preparation/file-blocks.tsx';
import { preparedCards } from './prepared-cards.ts';
import './index-cards.css';

/** The preparation as index cards, and the file behind them. */
export function IndexCards(props: {
  preparation: Preparation;
  sheet: ScenarioSheet;
  close: () => void;
}) {
  const cards = preparedCards(props.preparation, props.sheet);
  return (
    <Modal titre="Mes fiches" close={props.close}>
      {cards.length === 0 && (
        <p className="doux">Pas de notes de préparation. Le dossier, lui, est là.</p>
      )}
      {cards.map((card, index) => (
        <details key={card.titre} className="fiche" name="fiches" open={index === 0}>
          <summary>{card.titre}</summary>
          <dl>
            {card.lignes.map(({ rang, terme, texte }) => (
              <div key={rang}>
                {terme !== '' && <dt>{terme}</dt>}
                <dd>{texte}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      {props.sheet.dossier.map((page) => (
        <details key={page.id} className="fiche fiche-dossier" name="fiches">
          <summary>Dossier : {page.titre}</summary>
          <FileBlocks page={page} />
        </details>
      ))}
    </Modal>
  );
}
