import type { DossierPage } from '#engine/domain/scenario.ts';
import { typo } from '../../typography/typo.ts';
import './file-blocks.css';

/** A wide table scrolls inside its frame, which must be reachable with the keyboard. */
const REACHABLE = { tabIndex: 0 };

type Block = DossierPage['blocs'][number];

/** The content of one page of the file: text, lists, tables. Plain text: nothing in it is markup. */
export function FileBlocks({ page }: { page: DossierPage }) {
  return (
    <div className="blocs">
      {page.blocs.map((bloc, index) => (
        <BlockView key={`${page.id}-${String(index)}`} bloc={bloc} />
      ))}
    </div>
  );
}

function BlockView({ bloc }: { bloc: Block }) {
  if ('intertitre' in bloc) return <p className="blocs-intertitre">{typo(bloc.intertitre)}</p>;
  if ('liste' in bloc) {
    return (
      <ul>
        {bloc.liste.map((item) => (
          <li key={item}>{typo(item)}</li>
        ))}
      </ul>
    );
  }
  if ('tableau' in bloc) return <Table {...bloc.tableau} />;
  return (
    <>
      {bloc.texte.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{typo(paragraph)}</p>
      ))}
    </>
  );
}

function Table({ titre, colonnes, lignes, note }: Extract<Block, { tableau: unknown }>['tableau']) {
  return (
    <figure>
      <div className="blocs-table" role="region" aria-label={titre} {...REACHABLE}>
        <table>
          <caption>{typo(titre)}</caption>
          <thead>
            <tr>
              {colonnes.map((name) => (
                <th key={name} scope="col">
                  {typo(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lignes.map((cells) => (
              <tr key={cells.join('|')}>
                {cells.map((cell, index) => (
                  <td key={colonnes[index]}>{typo(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && <figcaption>{typo(note)}</figcaption>}
    </figure>
  );
}
