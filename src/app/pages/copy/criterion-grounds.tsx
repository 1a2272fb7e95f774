import type { CriterionResult, Evidence } from '#engine/domain/evaluation.ts';
import { counted } from '../../typography/counted.ts';
import { typo } from '../../typography/typo.ts';
import { numberOf } from './remarks-of.ts';
import type { Call } from './remarks-of.ts';

/** One criterion: its level in words, the measures and the passages it rests on, the next step. */
export function CriterionGrounds(props: {
  criterion: CriterionResult;
  /** Its number on the official form; null for what is not on it. */
  code: string | null;
  niveau: string;
  calls: ReadonlyMap<string, readonly Call[]>;
}) {
  const { criterion, code, niveau, calls } = props;
  const { id, preuves, mesures } = criterion;
  return (
    <li id={`preuves-${id}`} className="fondement" tabIndex={-1}>
      <h3>
        {code !== null && <span className="grille-id">{code} </span>}
        <a href={`#critere-${id}`}>
          {typo(criterion.libelle)}
          <span className="lecteur-seul"> (retour à la grille)</span>
        </a>
      </h3>
      {code === null && (
        <p className="doux">Compte dans la note sans être un critère du référentiel.</p>
      )}
      <p>
        <span className="fondement-mot">
          {niveau}
          {'\u202f'}:
        </span>{' '}
        {typo(criterion.attendu)}
      </p>
      {mesures.length > 0 && (
        <ul className="fondement-mesures" aria-label="Mesures">
          {mesures.map(({ mesure, libelle, unite, valeur }) => (
            <li key={mesure}>
              <span>{typo(libelle)}</span>{' '}
              <span className="chiffres">
                {valeur === null ? 'rien à compter' : typo(counted(valeur, unite))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {preuves.length > 0 && (
        <details className="fondement-passages">
          <summary>
            {preuves.length > 1
              ? `Les ${String(preuves.length)} passages retenus`
              : 'Le passage retenu'}
          </summary>
          <ol>
            {preuves.map((preuve) => (
              <li key={`${String(preuve.tour)} ${preuve.citation} ${preuve.remarque}`}>
                <Passage preuve={preuve} numero={numberOf(calls, preuve)} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {criterion.pour_progresser !== null && (
        <>
          <p>
            <span className="fondement-mot">Ensuite{'\u202f'}:</span>{' '}
            {typo(criterion.pour_progresser)}
          </p>
          <p className="fondement-exercice">
            <span className="pc">Exercice</span> {typo(criterion.exercice)}
          </p>
        </>
      )}
    </li>
  );
}

function Passage({ preuve, numero }: { preuve: Evidence; numero: number | null }) {
  const { tour, citation, remarque, favorable } = preuve;
  return (
    <>
      {citation !== '' && (
        <>
          «{'\u202f'}
          {typo(citation)}
          {'\u202f'}»{' '}
        </>
      )}
      <span className="fondement-remarque" data-favorable={favorable}>
        <span aria-hidden="true">{favorable ? '+' : '−'}</span>
        <span className="lecteur-seul">
          {favorable ? 'Favorable\u202f:' : 'À reprendre\u202f:'}
        </span>{' '}
        {typo(remarque)}
      </span>{' '}
      {numero !== null && (
        <a href={`#remarque-${String(numero)}`}>
          Tour {tour}, remarque {numero}
        </a>
      )}
    </>
  );
}
