import { useState } from 'react';
import { useLocation } from 'wouter';
import { Notice } from '../../components/notice.tsx';
import { Page } from '../../components/page.tsx';
import { api } from '../../state/api.ts';
import { useLate } from '../../state/use-late.ts';
import { useResource } from '../../state/use-resource.ts';
import { DrawLots } from './draw-lots.tsx';
import { FilterSentence } from './filter-sentence.tsx';
import { matching, NO_WISH } from './wishes.ts';
import { MySessions } from './my-sessions.tsx';
import { ResumeLine } from './resume-line.tsx';
import { Shelf } from './shelf.tsx';
import './library.css';

/** The shelf of situations, then the visitor's own interviews. */
export function Library() {
  const [situations, retry] = useResource(api.scenarios);
  const [sessions, reload] = useResource(api.sessions);
  const [wishes, setWishes] = useState(NO_WISH);
  const [, go] = useLocation();
  const late = useLate(situations.state === 'attente', 400);
  const mine = sessions.state === 'la' ? sessions.value.sessions : [];
  if (situations.state === 'erreur') {
    return (
      <Page titre="">
        <h1 className="lecteur-seul">Bibliothèque</h1>
        <Notice error={situations.error} retry={retry} />
      </Page>
    );
  }
  const all = situations.state === 'la' ? situations.value.scenarios : [];
  const shown = matching(all, wishes);
  return (
    <Page titre="">
      <ResumeLine sessions={mine} />
      <div className="accueil">
        <div>
          <h1 className="accueil-titre">Vous avez vingt minutes pour convaincre.</h1>
          <p className="accueil-chapeau">
            Choisissez une situation, préparez-la, entrez dans la salle. Un client vous attend ; à
            la fin, votre copie revient corrigée sur la grille de l’examen.
          </p>
        </div>
        {!(situations.state === 'la' && all.length === 0) && (
          <DrawLots count={all.length} go={() => go('/situations/au-sort')} />
        )}
      </div>
      <section aria-labelledby="catalogue">
        <h2 id="catalogue" className="rubrique">
          Catalogue
        </h2>
        {late && <p className="doux">On va chercher le catalogue…</p>}
        {situations.state === 'la' && all.length === 0 && <EmptyShelf />}
        {all.length > 0 && (
          <>
            <FilterSentence all={all} wishes={wishes} change={setWishes} count={shown.length} />
            <Shelf situations={shown} all={all} />
          </>
        )}
        {all.length > 0 && shown.length === 0 && (
          <p className="rayon-vide">
            Aucune situation ne répond à cette phrase.{' '}
            <button type="button" className="lien" onClick={() => setWishes(NO_WISH)}>
              Voir tout le catalogue
            </button>
          </p>
        )}
      </section>
      <MySessions sessions={sessions} reload={reload} />
    </Page>
  );
}

function EmptyShelf() {
  return (
    <p className="rayon-vide">
      L’étagère est vide : aucun fichier de situation n’a été trouvé. La personne qui a installé
      Palabre en place dans le dossier <code>scenarios/entretiens</code>.
    </p>
  );
}
