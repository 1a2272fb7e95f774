import type { Scenario } from '#engine/domain/scenario.ts';
import type { NeedState, ObjectionState, SessionState } from '#engine/domain/session-state.ts';
import { typo } from '../../typography/typo.ts';
import './hidden-side.css';

const NEEDS: Readonly<Record<NeedState, { readonly label: string; readonly found: boolean }>> = {
  cache: { label: 'resté caché', found: false },
  evoque: { label: 'seulement évoqué', found: false },
  revele: { label: 'dit', found: true },
  reformule: { label: 'dit, puis reformulé', found: true },
  exploite: { label: 'dit, puis exploité', found: true },
};

const OBJECTIONS: Readonly<
  Record<ObjectionState, { readonly label: string; readonly found: boolean }>
> = {
  latente: { label: 'restée cachée', found: false },
  soulevee: { label: 'soulevée, sans réponse', found: false },
  accueillie: { label: 'accueillie, sans réponse', found: false },
  questionnee: { label: 'creusée, sans réponse', found: false },
  traitee: { label: 'traitée, sans être levée', found: false },
  levee: { label: 'levée', found: true },
  maintenue: { label: 'maintenue', found: false },
};

/** What the client knew and did not say unless asked. */
export function HiddenSide({ scenario, state }: { scenario: Scenario; state: SessionState }) {
  const { client } = scenario;
  return (
    <section aria-labelledby="cache">
      <h2 id="cache">
        Ce que {client.prenom} {client.nom} ne disait pas
      </h2>
      <p className="cache-portrait">
        {typo(client.caractere)} Sans accord : {typo(client.solution_de_rechange)}
      </p>
      <div className="cache">
        <div>
          <h3>Ses besoins</h3>
          <ul>
            {scenario.besoins.map(({ id, enonce }) => (
              <Item key={id} {...NEEDS[state.besoins[id] ?? 'cache']}>
                {typo(enonce)}
              </Item>
            ))}
          </ul>
        </div>
        <div>
          <h3>Ses objections</h3>
          <ul>
            {scenario.objections.map(({ id, resume }) => (
              <Item key={id} {...OBJECTIONS[state.objections[id] ?? 'latente']}>
                {typo(resume)}
              </Item>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function Item({ label, found, children }: { label: string; found: boolean; children: string }) {
  return (
    <li className="cache-fait" data-trouve={found}>
      <span className="cache-etat">
        <span aria-hidden="true">{found ? '✓' : '–'}</span> {label}
      </span>
      {children}
    </li>
  );
}
