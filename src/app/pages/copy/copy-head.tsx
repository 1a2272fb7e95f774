import type { SessionState } from '#engine/domain/session-state.ts';
import type { Report } from '#wire/report.ts';
import { figure, lasting, moment } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import { ENDINGS_IN_WORDS } from '../wording.ts';

/** The head of the copy, with the mark in the corrector's red. */
export function CopyHead({ report, state }: { report: Report; state: SessionState }) {
  const { evaluation, scenario, events } = report;
  const last = state.script.at(-1);
  return (
    <header className="copie-tete">
      <div>
        <p className="pc">{typo(evaluation.grille.titre)}</p>
        <h1>{typo(scenario.titre)}</h1>
        <p className="copie-faits">
          {moment(events[0]?.at ?? '')}.{' '}
          {state.fin === null ? '' : `${ENDINGS_IN_WORDS[state.fin.comment]}, `}
          {state.tours} {state.tours > 1 ? 'prises' : 'prise'} de parole
          {last === undefined ? '' : ` en ${lasting(last.t)}`}.{' '}
          {state.creation.mode === 'examen' ? 'Conditions d’examen' : 'Entraînement'}
          {state.creation.amenagements.temps > 1 ? ', temps majoré' : ''}.
        </p>
      </div>
      <p className="copie-note">
        {evaluation.note === null ? (
          <span className="copie-non-note">non noté</span>
        ) : (
          <>
            <span className="lecteur-seul">Note : </span>
            <strong>{figure(evaluation.note)}</strong>
            <span>/{figure(evaluation.sur)}</span>
          </>
        )}
      </p>
    </header>
  );
}
