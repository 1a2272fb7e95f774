import { Modal } from '../../components/modal.tsx';

/** Asks before the candidate walks out. */
export function LeaveDialog(props: {
  close: () => void;
  leave: () => void;
  client: { prenom: string; nom: string };
}) {
  return (
    <Modal titre="Quitter la salle ?" close={props.close}>
      <p>
        L’entretien avec {props.client.prenom} {props.client.nom} prendra fin et ne pourra pas
        reprendre. Ce que vous avez dit est enregistré ; vous passerez à votre autoévaluation.
      </p>
      <p className="modale-actions">
        <button type="button" className="bouton-sobre" onClick={props.close}>
          Rester
        </button>
        <button type="button" className="bouton" onClick={props.leave}>
          Quitter la salle
        </button>
      </p>
    </Modal>
  );
}
