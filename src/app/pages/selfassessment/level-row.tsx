import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { typo } from '../../typography/typo.ts';

/** One criterion and its levels, one to tick. */
export function LevelRow(props: {
  criterion: ScenarioSheet['grille']['criteres'][number];
  levels: ScenarioSheet['grille']['echelle']['niveaux'];
  value: number | null;
  choose: (niveau: number) => void;
}) {
  const { criterion, levels, value, choose } = props;
  return (
    <fieldset className="auto-critere">
      <legend>
        <span className="auto-id">{criterion.id}</span> {typo(criterion.libelle)}
      </legend>
      <div className="auto-niveaux">
        {levels.map(({ valeur, libelle }) => (
          <label key={valeur} className="auto-niveau">
            <input
              type="radio"
              name={criterion.id}
              checked={value === valeur}
              onChange={() => choose(valeur)}
            />
            <span>{libelle}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
