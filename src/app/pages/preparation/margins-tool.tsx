import type { Preparation } from '#engine/domain/preparation.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import { figure } from '../../typography/numbers.ts';
import { typo } from '../../typography/typo.ts';

type Margin = NonNullable<Preparation['marges']>['enjeux'][number];

const COLUMNS = [
  { key: 'vise', label: 'Je vise' },
  { key: 'limite', label: 'Je m’arrête à' },
  { key: 'contrepartie', label: 'En échange de' },
] as const;

/** One row for each issue of the situation, with the mandate the candidate was given. */
export function MarginsTool(props: {
  issues: ScenarioSheet['enjeux'];
  rows: readonly Margin[];
  write: (rows: Margin[]) => void;
}) {
  const { issues, rows, write } = props;
  const all = issues.map(
    ({ id }) =>
      rows.find(({ enjeu }) => enjeu === id) ?? {
        enjeu: id,
        vise: '',
        limite: '',
        contrepartie: '',
      },
  );
  return (
    <ol className="rangs">
      {issues.map((issue, at) => (
        <li key={issue.id} className="rang">
          <fieldset>
            <legend className="marge-enjeu">
              {typo(issue.libelle)}
              <small>
                tarif {amount(issue.depart, issue.unite)}, mandat de {figure(issue.candidat.ideal)}{' '}
                à {amount(issue.candidat.reserve, issue.unite)}
              </small>
            </legend>
            <div className="grille-champs trois">
              {COLUMNS.map(({ key, label }) => (
                <label key={key} className="champ">
                  <span>{label}</span>
                  <textarea
                    className="ligne"
                    rows={1}
                    maxLength={4000}
                    value={all[at]?.[key] ?? ''}
                    onChange={(event) =>
                      write(
                        all.map((row, index) =>
                          index === at ? { ...row, [key]: event.target.value } : row,
                        ),
                      )
                    }
                  />
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}

function amount(value: number, unit: string): string {
  return typo(`${figure(value)} ${unit}`);
}
