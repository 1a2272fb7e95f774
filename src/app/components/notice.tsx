import { Link } from 'wouter';
import type { ApiError } from '../state/api-error.ts';
import './notice.css';

/** A calm line for what could not be shown: what happened, what was kept, what to do. */
export function Notice({ error, retry }: { error: ApiError; retry: () => void }) {
  const silent = error.status === 0;
  return (
    <div className="avis" role="alert">
      <p className="avis-titre">{silent ? 'Le serveur ne répond pas.' : error.message}</p>
      <p>
        {silent
          ? 'Rien n’est perdu : ce que vous avez fait est enregistré. Vérifiez que Palabre est lancé, ou votre réseau.'
          : error.remede}
      </p>
      <p className="avis-actions">
        <button type="button" className="bouton-sobre" onClick={retry}>
          Réessayer
        </button>
        <Link href="/" className="lien">
          Retour à la bibliothèque
        </Link>
      </p>
    </div>
  );
}
