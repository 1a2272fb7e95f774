import type { SessionSummary } from '#wire/session-summary.ts';
import { Modal } from '../../components/modal.tsx';
import { typo } from '../../typography/typo.ts';

/** Asks before an interview is erased for good. */
export function EraseDialog(props: {
  session: SessionSummary;
  keep: () => void;
  erase: () => void;
}) {
  return (
    <Modal titre="Effacer cet entretien ?" close={props.keep}>
      <p>
        {typo(props.session.scenario.titre)} : ce que vous avez dit, votre préparation et votre
        copie seront effacés du serveur, pour de bon.
      </p>
      <p className="modale-actions">
        <button type="button" className="bouton-sobre" onClick={props.keep}>
          Le garder
        </button>
        <button type="button" className="bouton" onClick={props.erase}>
          Effacer pour de bon
        </button>
      </p>
    </Modal>
  );
}
