import { Link } from 'wouter';
import { Page } from '../components/page.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <Page titre="Page introuvable">
      <div className="avis">
        <h1 className="avis-titre">Cette page n’est pas au catalogue.</h1>
        <p>L’adresse a peut-être été recopiée à moitié. Vos entretiens, eux, sont à leur place.</p>
        <p className="avis-actions">
          <Link href="/" className="bouton-sobre">
            Retour à la bibliothèque
          </Link>
        </p>
      </div>
    </Page>
  );
}
