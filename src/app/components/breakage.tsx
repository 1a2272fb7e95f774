import { Component } from 'react';
import type { ReactNode } from 'react';

/** The last net: a fault of the program shows a page, not a blank. */
export class Breakage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="page">
        <div className="avis" role="alert">
          <h1 className="avis-titre">Une page s’est déchirée.</h1>
          <p>
            C’est une erreur du logiciel, pas la vôtre. Ce que vous avez envoyé est enregistré, ce
            que vous écriviez est gardé dans ce navigateur.
          </p>
          <p className="avis-actions">
            <a className="bouton-sobre" href={location.pathname}>
              Recharger la page
            </a>
            <a className="lien" href="/">
              Retour à la bibliothèque
            </a>
          </p>
        </div>
      </main>
    );
  }
}
