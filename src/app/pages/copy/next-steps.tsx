import type { Evaluation } from '#engine/domain/evaluation.ts';
import type { Grid } from '#engine/domain/grid.ts';
import { typo } from '../../typography/typo.ts';

/** What the next level asks for, criterion by criterion, and an exercise. */
export function NextSteps({ evaluation, grille }: { evaluation: Evaluation; grille: Grid }) {
  const open = [...evaluation.criteres, ...evaluation.complements].filter(
    ({ pour_progresser }) => pour_progresser !== null,
  );
  if (open.length === 0) return null;
  const label = (niveau: number | null): string =>
    grille.echelle.niveaux.find(({ valeur }) => valeur === niveau)?.libelle ?? 'Non observé';
  return (
    <section aria-labelledby="suite">
      <h2 id="suite">Pour le niveau d’au-dessus</h2>
      <ol className="suite">
        {open.map((criterion) => (
          <li key={criterion.id}>
            <h3>
              {evaluation.criteres.includes(criterion) && (
                <span className="grille-id">{criterion.id} </span>
              )}
              {typo(criterion.libelle)}
            </h3>
            <p>
              <span className="doux">Aujourd’hui, {label(criterion.niveau).toLowerCase()} :</span>{' '}
              {typo(criterion.attendu)}
            </p>
            <p>
              <span className="doux">Ensuite :</span> {typo(criterion.pour_progresser ?? '')}
            </p>
            <p className="suite-exercice">
              <span className="pc">Exercice</span> {typo(criterion.exercice)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
