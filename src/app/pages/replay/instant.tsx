import { MOOD_LABELS } from '#engine/domain/moods.ts';
import type { Scenario } from '#engine/domain/scenario.ts';
import type { NeedState, ObjectionState, SessionState } from '#engine/domain/session-state.ts';
import { STAGE_LABELS } from '#engine/domain/stages.ts';
import { Portrait } from '../../portraits/portrait.tsx';
import { pronoun } from '../../typography/address.ts';
import { figure, step } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import './instant.css';

const NEED_SIGNS: Readonly<Record<NeedState, readonly [string, string]>> = {
  cache: ['·', 'caché'],
  evoque: ['○', 'évoqué'],
  revele: ['●', 'dit'],
  reformule: ['◆', 'reformulé'],
  exploite: ['▲', 'exploité'],
};

const OBJECTION_WORDS: Readonly<Record<ObjectionState, string>> = {
  latente: 'en réserve',
  soulevee: 'soulevée',
  accueillie: 'accueillie',
  questionnee: 'creusée',
  traitee: 'traitée',
  levee: 'levée',
  maintenue: 'maintenue',
};

/** What scrolls must be reachable with the keyboard. */
const REACHABLE = { tabIndex: 0 };

/** What the client knew, wanted and hid at this instant. */
export function Instant({ state, scenario }: { state: SessionState; scenario: Scenario }) {
  const { client, besoins, objections } = scenario;
  const decision = state.decisions[String(state.tours)];
  return (
    <aside className="instant" aria-label="Le client à cet instant" {...REACHABLE}>
      <div className="instant-tete">
        <div className="instant-portrait">
          <Portrait personne={client.portrait} expression={state.expression} cadre="visage" />
        </div>
        <div>
          <p className="serif">
            <strong>
              {client.prenom} {client.nom}
            </strong>
          </p>
          <p className="doux">D’humeur {MOOD_LABELS[state.humeur]}</p>
          <p className="doux">{STAGE_LABELS[state.etape]}</p>
        </div>
      </div>
      <dl className="instant-jauges">
        <Gauge nom="Confiance" value={state.confiance} />
        <Gauge nom="Patience" value={state.patience} />
      </dl>
      <section>
        <h2>Sa décision</h2>
        {decision === undefined ? (
          <p className="doux">À l’écoute.</p>
        ) : (
          <>
            <p className="serif">{typo(decision.raison)}</p>
            <p className="instant-regle doux">Règle : {typo(decision.regle)}</p>
            <ul className="instant-pas">
              {decision.humeur.map(({ motif, confiance, patience }) => (
                <li key={motif}>
                  {typo(motif)}
                  <span className="chiffres">
                    {[
                      confiance === 0 ? '' : `confiance ${step(confiance)}`,
                      patience === 0 ? '' : `patience ${step(patience)}`,
                    ]
                      .filter((part) => part !== '')
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h2>Ce qu’{pronoun(client)} taisait</h2>
        <ul className="instant-liste">
          {besoins.map(({ id, enonce }) => {
            const [sign, word] = NEED_SIGNS[state.besoins[id] ?? 'cache'];
            return (
              <li key={id} data-etat={state.besoins[id] ?? 'cache'} title={typo(enonce)}>
                <span className="instant-signe" aria-hidden="true">
                  {sign}
                </span>
                <span className="instant-fait">{typo(enonce)}</span>
                <span className="instant-etat">{word}</span>
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>Ses objections</h2>
        <ul className="instant-liste">
          {objections.map(({ id, resume }) => (
            <li key={id}>
              <span className="instant-fait">{typo(resume)}</span>
              <span className="instant-etat">
                {OBJECTION_WORDS[state.objections[id] ?? 'latente']}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Gauge({ nom, value }: { nom: string; value: number }) {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>
        <meter min={0} max={10} value={value} aria-label={nom} />
        <span className="chiffres">{figure(value)}</span>
      </dd>
    </div>
  );
}
