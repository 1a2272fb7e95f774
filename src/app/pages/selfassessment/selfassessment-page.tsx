import { useState } from 'react';
import type { Command } from '#engine/domain/command.ts';
import { LineStatus } from '../../components/line-status.tsx';
import { Page } from '../../components/page.tsx';
import { keep } from '../../state/local-memory.ts';
import { useKeptText } from '../../state/use-kept-text.ts';
import { useSession } from '../../state/session-context.tsx';
import { typo } from '../../typography/typo.ts';
import { ENDINGS_IN_WORDS } from '../wording.ts';
import { OrderDialog } from '../room/order-dialog.tsx';
import { LevelRow } from './level-row.tsx';
import { useKeptLevels } from './use-kept-levels.ts';
import './selfassessment.css';

type Goal = Extract<Command, { type: 'rendre_autoevaluation' }>['objectif_atteint'];

const GOALS: readonly { readonly value: NonNullable<Goal>; readonly label: string }[] = [
  { value: 'oui', label: 'Oui' },
  { value: 'en_partie', label: 'En partie' },
  { value: 'non', label: 'Non' },
];

/** The candidate judges himself on the official criteria, before anybody else does. */
export default function SelfassessmentPage() {
  const { session, send, pending } = useSession();
  const { sheet, state, id } = session;
  const [levels, setLevel] = useKeptLevels(id);
  const [worked, setWorked] = useKeptText(`reussi.${id}`);
  const [redo, setRedo] = useKeptText(`a-refaire.${id}`);
  const [goalKept, setGoal] = useKeptText(`objectif.${id}`);
  const goal: Goal = GOALS.find(({ value }) => value === goalKept)?.value ?? null;
  const [ordering, setOrdering] = useState(false);
  const sending = pending.some(({ commande }) => commande.type === 'rendre_autoevaluation');
  const hand = (): void => {
    send({
      type: 'rendre_autoevaluation',
      niveaux: sheet.grille.criteres.map(({ id: critere }) => ({
        critere,
        niveau: levels[critere] ?? null,
      })),
      reussi: worked.trim(),
      a_refaire: redo.trim(),
      objectif_atteint: goal,
    });
    for (const place of ['reussi', 'a-refaire', 'niveaux', 'objectif']) keep(`${place}.${id}`, '');
  };
  return (
    <Page titre="Autoévaluation">
      <div className="auto">
        <header>
          <p className="pc">Autoévaluation</p>
          <h1>Avant l’avis du jury, le vôtre</h1>
          <p className="auto-chapeau">
            {state.fin === null ? '' : `${ENDINGS_IN_WORDS[state.fin.comment]}. `}Ce que vous en
            pensez sera comparé à ce qui a été constaté{'\u202f'}: l’écart compte moins que la
            lucidité.
          </p>
        </header>
        <LineStatus />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            hand();
          }}
        >
          <fieldset className="auto-but">
            <legend>Votre objectif est-il atteint ?</legend>
            {state.preparation.objectifs !== undefined &&
              state.preparation.objectifs.quantitatif !== '' && (
                <p className="doux">
                  Vous aviez écrit : {typo(state.preparation.objectifs.quantitatif)}
                </p>
              )}
            <div className="auto-reponses">
              {GOALS.map(({ value, label }) => (
                <label key={value} className="choix">
                  <input
                    type="radio"
                    name="objectif"
                    checked={goal === value}
                    onChange={() => setGoal(value)}
                  />
                  {label}
                </label>
              ))}
            </div>
          </fieldset>
          <h2>Critère par critère</h2>
          {sheet.grille.avertissement !== null && (
            <p className="doux">{typo(sheet.grille.avertissement)}</p>
          )}
          <div className="auto-grille">
            {sheet.grille.criteres.map((criterion) => (
              <LevelRow
                key={criterion.id}
                criterion={criterion}
                levels={sheet.grille.echelle.niveaux}
                value={levels[criterion.id] ?? null}
                choose={(niveau) => setLevel(criterion.id, niveau)}
              />
            ))}
          </div>
          <label className="champ auto-texte">
            <span className="auto-question">Ce qui a marché</span>
            <textarea
              className="ligne reglee"
              rows={4}
              maxLength={4000}
              value={worked}
              onChange={(event) => setWorked(event.target.value)}
            />
          </label>
          <label className="champ auto-texte">
            <span className="auto-question">Ce que vous referiez autrement</span>
            <textarea
              className="ligne reglee"
              rows={4}
              maxLength={4000}
              value={redo}
              onChange={(event) => setRedo(event.target.value)}
            />
          </label>
          <p className="auto-gestes">
            <button type="button" className="lien" onClick={() => setOrdering(true)}>
              Compléter le bon de commande
            </button>
            <button type="submit" className="bouton" disabled={sending}>
              Remettre au jury
            </button>
          </p>
        </form>
        {ordering && <OrderDialog close={() => setOrdering(false)} />}
      </div>
    </Page>
  );
}
