import type { Scenario } from '#engine/domain/scenario.ts';
import type { Utterance } from '#engine/domain/session-state.ts';
import { MarkedLine } from './marked-line.tsx';
import { lineKey } from './remarks-of.ts';
import type { Call } from './remarks-of.ts';
import './marked-script.css';

const NONE: readonly Call[] = [];

/** The transcript in a book face, the examiner's remarks in the right margin. */
export function MarkedScript(props: {
  script: readonly Utterance[];
  calls: ReadonlyMap<string, readonly Call[]>;
  /** The short name of each criterion, by its id. */
  codes: ReadonlyMap<string, string>;
  scenario: Scenario;
}) {
  const { script, calls, codes, scenario } = props;
  const client = `${scenario.client.prenom} ${scenario.client.nom}`;
  return (
    <section aria-labelledby="texte">
      <h2 id="texte">Votre entretien, annoté</h2>
      <ol className="annote">
        {script.map((line) => (
          <MarkedLine
            key={line.seq}
            line={line}
            name={line.qui === 'client' ? client : 'Vous'}
            lang={scenario.langue}
            calls={calls.get(lineKey(line.qui, line.tour)) ?? NONE}
            codes={codes}
          />
        ))}
      </ol>
    </section>
  );
}
