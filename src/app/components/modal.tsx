import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import './modal.css';

/** A native modal dialog with its title; Escape and the cross close it. Focus returns where it was. */
export function Modal({
  titre,
  close,
  children,
}: {
  titre: string;
  close: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div className="modale-tete">
        <h2 id={id}>{titre}</h2>
        <button type="button" className="modale-croix" onClick={close}>
          <span className="lecteur-seul">Fermer</span>
          <svg
            viewBox="0 0 20 20"
            width="20"
            height="20"
            aria-hidden="true"
            stroke="currentColor"
            strokeWidth="1.800"
            strokeLinecap="round"
          >
            <path d="m4 4 12 12M16 4 4 16" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  );
}
