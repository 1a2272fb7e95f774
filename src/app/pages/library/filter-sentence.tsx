import type { ScenarioCard } from '#wire/scenario-card.ts';
import { CHANNELS, LANGUAGES } from '../wording.ts';
import type { Wishes } from './wishes.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

const LEVELS = ['', 'abordable', 'exigeante', 'difficile'];

/** The filters, as one sentence whose words can be changed. */
export function FilterSentence(props: {
  all: readonly ScenarioCard[];
  wishes: Wishes;
  change: (wishes: Wishes) => void;
  count: number;
}) {
  const { all, wishes, change, count } = props;
  const exams = [...new Set(all.flatMap(({ epreuves }) => epreuves))];
  const channels = [...new Set(all.map(({ canal }) => canal))];
  const levels = [...new Set(all.map(({ difficulte }) => difficulte))].toSorted((a, b) => a - b);
  const languages = [...new Set(all.map(({ langue }) => langue))];
  return (
    <p className="phrase">
      Je cherche une situation{' '}
      <Word
        label="Épreuve"
        value={wishes.epreuve}
        any="pour toute épreuve"
        options={exams.map((exam) => ({ value: exam, label: `pour ${exam}` }))}
        choose={(epreuve) => change({ ...wishes, epreuve })}
      />
      ,{' '}
      <Word
        label="Lieu"
        value={wishes.canal}
        any="en tout lieu"
        options={channels.map((canal) => ({ value: canal, label: CHANNELS[canal].toLowerCase() }))}
        choose={(canal) => change({ ...wishes, canal })}
      />
      ,{' '}
      <Word
        label="Difficulté"
        value={wishes.difficulte}
        any="de toute difficulté"
        options={levels.map((level) => ({ value: String(level), label: LEVELS[level] ?? '' }))}
        choose={(difficulte) => change({ ...wishes, difficulte })}
      />
      {languages.length > 1 && (
        <>
          ,{' '}
          <Word
            label="Langue"
            value={wishes.langue}
            any="en toute langue"
            options={languages.map((langue) => ({
              value: langue,
              label: LANGUAGES[langue].toLowerCase(),
            }))}
            choose={(langue) => change({ ...wishes, langue })}
          />
        </>
      )}
      .{' '}
      <span className="phrase-compte" role="status">
        {count === 1 ? 'Il y en a une.' : `Il y en a ${count}.`}
      </span>
    </p>
  );
}

function Word(props: {
  label: string;
  value: string;
  any: string;
  options: readonly Option[];
  choose: (value: string) => void;
}) {
  return (
    <select
      className="phrase-mot"
      aria-label={props.label}
      value={props.value}
      onChange={(event) => props.choose(event.target.value)}
    >
      <option value="">{props.any}</option>
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
