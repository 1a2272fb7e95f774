import type { ReactNode } from 'react';
import type { PreparationTool } from '#engine/domain/preparation.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { pronoun } from '../../typography/address.ts';
import { MarginsTool } from './margins-tool.tsx';
import { ObjectivesTool } from './objectives-tool.tsx';
import { RowsTool } from './rows-tool.tsx';
import type { Notes, SaveState } from './use-notes.ts';
import './tools.css';

const SAYS: Readonly<Record<SaveState, string>> = {
  vide: '',
  en_cours: 'On enregistre…',
  ici: 'Gardé ici',
  enregistre: 'Enregistré',
};

/** The tools of the preparation, as forms to write on; each is saved as it is written. */
export function Tools({ notes, sheet }: { notes: Notes; sheet: ScenarioSheet }) {
  const { preparation, write, saveState } = notes;
  const { decouverte, cap, objections } = preparation;
  const who = pronoun(sheet.client);
  const tool = (outil: PreparationTool, titre: string, aide: string, content: ReactNode) => (
    <Tool titre={titre} aide={aide} state={saveState(outil)} first={outil === 'objectifs'}>
      {content}
    </Tool>
  );
  return (
    <section className="outils" id="outils" aria-labelledby="titre-outils" tabIndex={-1}>
      <div className="outils-tete">
        <h2 id="titre-outils" className="pc">
          Mes outils
        </h2>
        <p className="doux">Ils vous suivront dans la salle.</p>
      </div>
      {tool(
        'objectifs',
        'Objectifs',
        'Un objectif se mesure et se date. Prévoyez aussi où vous repliez.',
        <ObjectivesTool
          value={preparation.objectifs}
          write={(contenu) => write({ outil: 'objectifs', contenu })}
        />,
      )}
      {tool(
        'decouverte',
        'Plan de découverte',
        'Du général au précis : ce que vous voulez savoir, et la question ouverte qui le fera dire.',
        <RowsTool
          rows={decouverte?.questions ?? []}
          blank={{ theme: '', question: '' }}
          fields={[
            { key: 'theme', label: 'Ce que je veux savoir' },
            { key: 'question', label: 'Ma question', wide: true },
          ]}
          what="question"
          write={(questions) => write({ outil: 'decouverte', contenu: { questions } })}
        />,
      )}
      {tool(
        'cap',
        'Arguments (CAP)',
        'Une caractéristique ne vaut que par l’avantage qu’en tire ce client, et la preuve que vous en donnez.',
        <RowsTool
          rows={cap?.arguments ?? []}
          blank={{ caracteristique: '', avantage: '', preuve: '', pour: '' }}
          fields={[
            { key: 'caracteristique', label: 'Caractéristique' },
            { key: 'avantage', label: `Avantage pour ${who === 'il' ? 'lui' : who}` },
            { key: 'preuve', label: 'Preuve' },
            { key: 'pour', label: 'Pour quel besoin' },
          ]}
          what="argument"
          write={(rows) => write({ outil: 'cap', contenu: { arguments: rows } })}
        />,
      )}
      {tool(
        'objections',
        'Objections prévues',
        'Accueillir, creuser, répondre, vérifier.',
        <RowsTool
          rows={objections?.prevues ?? []}
          blank={{ objection: '', reponse: '' }}
          fields={[
            { key: 'objection', label: `Ce qu’${who} dira` },
            { key: 'reponse', label: 'Ce que je ferai', wide: true },
          ]}
          what="objection"
          write={(prevues) => write({ outil: 'objections', contenu: { prevues } })}
        />,
      )}
      {tool(
        'marges',
        'Marges',
        'Pour chaque enjeu : ce que vous visez, où vous vous arrêtez, ce que vous demandez en échange.',
        <MarginsTool
          issues={sheet.enjeux}
          rows={preparation.marges?.enjeux ?? []}
          write={(enjeux) => write({ outil: 'marges', contenu: { enjeux } })}
        />,
      )}
      {tool(
        'notes',
        'Notes libres',
        '',
        <textarea
          className="ligne reglee"
          rows={6}
          maxLength={20_000}
          aria-label="Notes libres"
          value={preparation.notes?.texte ?? ''}
          onChange={(event) => write({ outil: 'notes', contenu: { texte: event.target.value } })}
        />,
      )}
    </section>
  );
}

function Tool(props: {
  titre: string;
  aide: string;
  state: SaveState;
  first: boolean;
  children: ReactNode;
}) {
  return (
    <details className="outil feuille" open={props.first}>
      <summary>
        <span className="outil-titre">{props.titre}</span>
        <span className="outil-etat" role="status">
          {SAYS[props.state]}
        </span>
      </summary>
      <div className="outil-corps">
        {props.aide !== '' && <p className="outil-aide">{props.aide}</p>}
        {props.children}
      </div>
    </details>
  );
}
