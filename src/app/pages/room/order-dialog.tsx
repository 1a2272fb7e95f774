import { useState } from 'react';
import type { OrderForm } from '#engine/domain/order.ts';
import { Modal } from '../../components/modal.tsx';
import { useSession } from '../../state/session-context.tsx';
import { typo } from '../../typography/typo.ts';
import { OrderLine } from './order-line.tsx';
import './order-dialog.css';

/** The order form, to fill with the client; handed in as a whole. */
export function OrderDialog({ close }: { close: () => void }) {
  const { session, send } = useSession();
  const { commande, langue } = session.sheet;
  const [form, setForm] = useState<OrderForm>(() => session.state.commande ?? {});
  return (
    <Modal titre={typo(commande.intitule)} close={close}>
      <form
        className="bon"
        lang={langue}
        onSubmit={(event) => {
          event.preventDefault();
          send({ type: 'remplir_commande', champs: form });
          close();
        }}
      >
        {commande.champs.map((field) => (
          <OrderLine
            key={field.id}
            field={field}
            value={form[field.id]}
            change={(value) => {
              const { [field.id]: _, ...others } = form;
              setForm(value === undefined ? others : { ...others, [field.id]: value });
            }}
          />
        ))}
        {commande.mentions.length > 0 && (
          <ul className="bon-mentions">
            {commande.mentions.map((mention) => (
              <li key={mention}>{typo(mention)}</li>
            ))}
          </ul>
        )}
        <p className="modale-actions">
          <button type="button" className="bouton-sobre" onClick={close}>
            Fermer sans enregistrer
          </button>
          <button type="submit" className="bouton">
            Enregistrer le bon
          </button>
        </p>
      </form>
    </Modal>
  );
}
