import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import type { SessionRequest } from '#wire/session-request.ts';
import type { ApiError } from '../../state/api-error.ts';
import { figure } from '../../typography/numbers.ts';

/** What the candidate decides before beginning. */
export type Choices = Pick<SessionRequest, 'mode' | 'client' | 'temps'>;

const THIRD_MORE = 4 / 3;

/** The conditions of the interview, then « Commencer ». */
export function BeginForm(props: {
  model: boolean;
  timed: ScenarioSheet['durees'] | null;
  busy: boolean;
  problem: ApiError | null;
  begin: (choices: Choices) => void;
}) {
  const { model, timed, busy, problem, begin } = props;
  const [mode, setMode] = useState<Choices['mode']>('entrainement');
  const [client, setClient] = useState<Choices['client']>('scenario');
  const [longer, setLonger] = useState(false);
  const more = (minutes: number): string => figure(Math.round(minutes * THIRD_MORE));
  return (
    <form
      className="debut"
      onSubmit={(event) => {
        event.preventDefault();
        begin({ mode, client, temps: longer ? THIRD_MORE : 1 });
      }}
    >
      <h2>Les conditions</h2>
      <fieldset>
        <legend>La séance</legend>
        <Radio
          name="mode"
          checked={mode === 'entrainement'}
          choose={() => setMode('entrainement')}
          aide="L’horloge s’arrête si vous vous absentez."
        >
          Entraînement
        </Radio>
        <Radio
          name="mode"
          checked={mode === 'examen'}
          choose={() => setMode('examen')}
          aide="L’horloge ne s’arrête pas."
        >
          Examen
        </Radio>
      </fieldset>
      {model && (
        <fieldset>
          <legend>Les mots du client</legend>
          <Radio
            name="client"
            checked={client === 'scenario'}
            choose={() => setClient('scenario')}
            aide="Toujours les mêmes, écrits par les auteurs."
          >
            Ceux du scénario
          </Radio>
          <Radio
            name="client"
            checked={client === 'modele'}
            choose={() => setClient('modele')}
            aide="Ses décisions restent celles du scénario."
          >
            Mis en mots par un modèle
          </Radio>
        </fieldset>
      )}
      <fieldset>
        <legend>L’aménagement</legend>
        <label className="choix">
          <input
            type="checkbox"
            checked={longer}
            onChange={(event) => setLonger(event.target.checked)}
          />
          <span>
            Temps majoré d’un tiers
            {timed !== null && (
              <small>
                {more(timed.preparation)} min de préparation, {more(timed.entretien)} min
                d’entretien
              </small>
            )}
          </span>
        </label>
      </fieldset>
      {problem !== null && (
        <p role="alert">
          {problem.message} {problem.remede}
        </p>
      )}
      <button type="submit" className="bouton" disabled={busy}>
        {timed === null ? 'Tirer un sujet' : 'Commencer'}
      </button>
    </form>
  );
}

function Radio(props: {
  name: string;
  checked: boolean;
  choose: () => void;
  aide: string;
  children: ReactNode;
}) {
  return (
    <label className="choix">
      <input type="radio" name={props.name} checked={props.checked} onChange={props.choose} />
      <span>
        {props.children}
        <small>{props.aide}</small>
      </span>
    </label>
  );
}
