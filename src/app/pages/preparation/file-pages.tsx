import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { typo } from '../../typography/typo.ts';
import { SubjectRubrics } from '../subject/subject-rubrics.tsx';
import { FileBlocks } from './file-blocks.tsx';
import { useHighlighter } from './use-highlighter.ts';
import './file-pages.css';

interface FilePage {
  readonly id: string;
  readonly titre: string;
  readonly content: ReactNode;
}

const HELP =
  'Surligneur en main\u202f: sélectionnez des mots, ou un clic sur un passage l’efface. Au clavier, Tabulation va d’un paragraphe à l’autre, Entrée le surligne ou l’efface.';

/** The file as paper pages, with a table of contents and a highlighter. */
export function FilePages({ sheet, session }: { sheet: ScenarioSheet; session: string }) {
  const paper = useRef<HTMLDivElement>(null);
  const highlighter = useHighlighter(paper, session);
  const pages: readonly FilePage[] = [
    { id: 'sujet', titre: 'Fiche sujet', content: <SubjectRubrics sheet={sheet} /> },
    ...sheet.dossier.map((page) => ({
      id: page.id,
      titre: page.titre,
      content: <FileBlocks page={page} />,
    })),
    { id: 'offre', titre: 'L’offre et ses preuves', content: <Offer sheet={sheet} /> },
    { id: 'criteres', titre: 'Ce que le jury regarde', content: <Criteria sheet={sheet} /> },
  ];
  return (
    <section className="dossier" aria-labelledby="dossier">
      <div className="dossier-tete">
        <h2 id="dossier" className="pc">
          Le dossier
        </h2>
        {highlighter.possible && (
          <p className="dossier-outils">
            <button
              type="button"
              className="surligneur"
              aria-pressed={highlighter.active}
              onClick={highlighter.toggle}
            >
              Surligneur
            </button>
            {highlighter.count > 0 && (
              <button type="button" className="lien" onClick={highlighter.clear}>
                Tout effacer
              </button>
            )}
          </p>
        )}
      </div>
      <nav aria-label="Sommaire du dossier">
        <ol className="sommaire">
          {pages.map(({ id, titre }) => (
            <li key={id}>
              <a href={`#page-${id}`}>{typo(titre)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <p className="surligneur-aide" role="status">
        {highlighter.active && HELP} <span className="lecteur-seul">{highlighter.said}</span>
      </p>
      <div
        ref={paper}
        role="group"
        aria-label="Pages du dossier"
        data-surligneur={highlighter.active}
        onPointerUp={highlighter.mark}
        onKeyDown={highlighter.markBlock}
      >
        {pages.map(({ id, titre, content }) => (
          <article
            key={id}
            id={`page-${id}`}
            className="dossier-page feuille"
            aria-labelledby={`titre-${id}`}
          >
            <h3 id={`titre-${id}`}>{typo(titre)}</h3>
            {content}
          </article>
        ))}
      </div>
    </section>
  );
}

function Offer({ sheet }: { sheet: ScenarioSheet }) {
  return (
    <div className="offre">
      <p className="offre-tarif">{typo(sheet.tarif)}</p>
      {sheet.offre.map((point) => (
        <section key={point.id}>
          <p className="doux">{typo(point.produit)}</p>
          <dl>
            <dt>Caractéristique</dt>
            <dd>{typo(point.caracteristique)}</dd>
            <dt>Avantage</dt>
            <dd>{typo(point.avantage)}</dd>
            <dt>Preuve</dt>
            <dd>{typo(point.preuve)}</dd>
          </dl>
        </section>
      ))}
    </div>
  );
}

function Criteria({ sheet }: { sheet: ScenarioSheet }) {
  return (
    <div className="blocs">
      <p>{typo(sheet.grille.titre)}</p>
      <ul>
        {sheet.grille.criteres.map(({ id, libelle }) => (
          <li key={id}>{typo(libelle)}</li>
        ))}
      </ul>
    </div>
  );
}
