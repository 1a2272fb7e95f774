import type { Evaluation } from '#engine/domain/evaluation.ts';
import type { Grid } from '#engine/domain/grid.ts';
import { CriterionGrounds } from './criterion-grounds.tsx';
import type { Call } from './remarks-of.ts';
import './criteria-section.css';

/** Criterion by criterion: the level, what it rests on, what the next one asks for, an exercise. */
export function CriteriaSection(props: {
  evaluation: Evaluation;
  grille: Grid;
  calls: ReadonlyMap<string, readonly Call[]>;
}) {
  const { evaluation, grille, calls } = props;
  const label = (niveau: number | null): string =>
    grille.echelle.niveaux.find(({ valeur }) => valeur === niveau)?.libelle ?? 'Non observé';
  const seen = ({ niveau }: { niveau: number | null }): boolean => niveau !== null;
  return (
    <section aria-labelledby="criteres">
      <h2 id="criteres">Critère par critère, et le niveau d’au-dessus</h2>
      <ol className="fondements">
        {evaluation.criteres.filter(seen).map((criterion) => (
          <CriterionGrounds
            key={criterion.id}
            criterion={criterion}
            code={criterion.id}
            niveau={label(criterion.niveau)}
            calls={calls}
          />
        ))}
        {evaluation.complements.filter(seen).map((criterion) => (
          <CriterionGrounds
            key={criterion.id}
            criterion={criterion}
            code={null}
            niveau={label(criterion.niveau)}
            calls={calls}
          />
        ))}
      </ol>
    </section>
  );
}
