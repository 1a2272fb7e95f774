import type { Expression } from '#engine/domain/moods.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { Portrait } from '../../portraits/portrait.tsx';
import { companyName } from '../../typography/company-name.ts';
import { typo } from '../../typography/typo.ts';
import './client-seat.css';

/** The client across the table, the name card, and what is seen, in italics. */
export function ClientSeat(props: {
  sheet: ScenarioSheet;
  expression: Expression;
  jeu: string | null;
  thinking: boolean;
}) {
  const { client } = props.sheet;
  return (
    <section className="vis-a-vis" aria-label="Votre interlocuteur">
      <div className="vis-a-vis-portrait">
        <Portrait
          personne={client.portrait}
          expression={props.thinking ? 'attentive' : props.expression}
        />
      </div>
      <div className="chevalet">
        <p className="chevalet-nom">
          {client.prenom} {client.nom}
        </p>
        <p className="chevalet-titre">{typo(client.fonction)}</p>
        <p className="chevalet-titre">{typo(companyName(client.entreprise))}</p>
      </div>
      <p className="vis-a-vis-jeu">{props.thinking ? 'réfléchit' : typo(props.jeu ?? '')}</p>
    </section>
  );
}
