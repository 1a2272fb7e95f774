import type { CriterionResult, Evaluation } from '#engine/domain/evaluation.ts';
import type { Grid } from '#engine/domain/grid.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { figure } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';
import { GroundsLink } from './grounds-link.tsx';
import './grid-form.css';

/**
 * The official grid as the jury's form prints it: one line a criterion, one cross a line. The
 * candidate's own level is a circle; what software cannot observe is left to the jury.
 */
export function GridForm(props: {
  evaluation: Evaluation;
  grille: Grid;
  self: SessionState['autoevaluation'];
}) {
  const { evaluation, grille, self } = props;
  const levels = grille.echelle.niveaux;
  const selfOf = (id: string): number | null =>
    self?.niveaux.find(({ critere }) => critere === id)?.niveau ?? null;
  return (
    <section aria-labelledby="grille">
      <h2 id="grille">Grille d’évaluation</h2>
      <table className="grille">
        <caption>
          <Cross /> niveau constaté, <Circle /> votre autoévaluation.
          {grille.echelle.avertissement !== undefined && <> {typo(grille.echelle.avertissement)}</>}
        </caption>
        <thead>
          <tr>
            <th scope="col">Critères</th>
            {levels.map(({ valeur, libelle, sigle }) => (
              <th key={valeur} scope="col" className="grille-niveau">
                <span className="chiffres">{sigle ?? valeur}</span>
                <small>{libelle}</small>
              </th>
            ))}
          </tr>
        </thead>
        {grille.competences.map((competence) => (
          <tbody key={competence.id}>
            <tr className="grille-competence">
              <th scope="rowgroup" colSpan={levels.length + 1}>
                {competence.id} : {typo(competence.libelle)}
              </th>
            </tr>
            {evaluation.criteres
              .filter((criterion) => criterion.competence === competence.id)
              .map((criterion) => (
                <Line
                  key={criterion.id}
                  criterion={criterion}
                  code={criterion.id}
                  levels={levels}
                  self={selfOf(criterion.id)}
                />
              ))}
          </tbody>
        ))}
        {evaluation.complements.length > 0 && (
          <tbody>
            <tr className="grille-competence">
              <th scope="rowgroup" colSpan={levels.length + 1}>
                Complètent la note, sans être des critères du référentiel
              </th>
            </tr>
            {evaluation.complements.map((criterion) => (
              <Line
                key={criterion.id}
                criterion={criterion}
                code={null}
                levels={levels}
                self={null}
              />
            ))}
          </tbody>
        )}
      </table>
      <div className="grille-methode">
        <h3>
          {evaluation.note === null
            ? 'Comment la note se calcule'
            : `D’où vient ce ${figure(evaluation.note)} sur ${figure(evaluation.sur)}`}
        </h3>
        <p>
          {typo(grille.note.methode)}
          {!grille.echelle.officielle && ' La note et ses paliers ne viennent pas du référentiel.'}
        </p>
      </div>
    </section>
  );
}

function Line(props: {
  criterion: CriterionResult;
  /** Its number on the official form; null for what is not on it. */
  code: string | null;
  levels: Grid['echelle']['niveaux'];
  self: number | null;
}) {
  const { criterion, code, levels, self } = props;
  const { niveau, jury } = criterion;
  return (
    <tr id={`critere-${criterion.id}`} tabIndex={-1}>
      <th scope="row">
        {code !== null && <span className="grille-id">{code} </span>}
        {typo(criterion.libelle)}
        {jury !== null && niveau !== null && <em className="grille-jury">{forTheJury(jury)}</em>}
        {niveau !== null && (
          <GroundsLink criterion={criterion} code={code ?? typo(`« ${criterion.libelle} »`)} />
        )}
      </th>
      {niveau === null ? (
        <td colSpan={levels.length} className="grille-sans">
          {jury === null ? 'Non observé dans cet entretien.' : forTheJury(jury)}
          {self !== null &&
            ` Vous vous donniez : ${levels.find(({ valeur }) => valeur === self)?.libelle ?? ''}.`}
        </td>
      ) : (
        levels.map(({ valeur, libelle }) => (
          <td
            key={valeur}
            className="grille-case"
            data-libelle={libelle}
            data-vide={niveau !== valeur && self !== valeur}
          >
            {niveau === valeur && (
              <>
                <Cross />
                <span className="lecteur-seul">
                  Niveau constaté{'\u202f'}: {libelle}.{' '}
                </span>
              </>
            )}
            {self === valeur && (
              <>
                <Circle />
                <span className="lecteur-seul">
                  Votre niveau{'\u202f'}: {libelle}.
                </span>
              </>
            )}
          </td>
        ))
      )}
    </tr>
  );
}

/** The author may have said whose judgement it is already. */
function forTheJury(text: string): string {
  return typo(/évaluer par le jury/i.test(text) ? text : `À évaluer par le jury : ${text}`);
}

function Cross() {
  return (
    <svg
      className="signe signe-croix"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d="M4 3.500c3.500 4 8 8.500 12 13M16 4C11.500 8 7.500 12 4 16.500" />
    </svg>
  );
}

function Circle() {
  return (
    <svg
      className="signe signe-cercle"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d="M13 3.500C8 1.500 3 5 3 10.500s5 8 9.500 6.500S18.500 9 15.500 5.500C14 3.800 11 2.500 8.500 3.500" />
    </svg>
  );
}
