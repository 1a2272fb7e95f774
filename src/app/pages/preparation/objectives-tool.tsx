import type { Preparation } from '#engine/domain/preparation.ts';

type Objectives = NonNullable<Preparation['objectifs']>;

const BLANK: Objectives = {
  quantitatif: '',
  qualitatif: '',
  repli: '',
  quantite: '',
  qualite: '',
  cout: '',
  delai: '',
};

const FIELDS: readonly {
  readonly key: keyof Objectives;
  readonly label: string;
  readonly wide: boolean;
}[] = [
  { key: 'quantitatif', label: 'Objectif chiffré, daté', wide: true },
  { key: 'qualitatif', label: 'Objectif de relation', wide: true },
  { key: 'repli', label: 'Objectif de repli', wide: true },
  { key: 'quantite', label: 'Quantité', wide: false },
  { key: 'qualite', label: 'Qualité', wide: false },
  { key: 'cout', label: 'Coût', wide: false },
  { key: 'delai', label: 'Délai', wide: false },
];

/** Objectives: SMART, then QQCD. */
export function ObjectivesTool(props: {
  value: Objectives | undefined;
  write: (value: Objectives) => void;
}) {
  const value = props.value ?? BLANK;
  return (
    <div className="grille-champs">
      {FIELDS.map(({ key, label, wide }) => (
        <label key={key} className={wide ? 'champ large' : 'champ'}>
          <span>{label}</span>
          <textarea
            className="ligne"
            rows={1}
            maxLength={4000}
            value={value[key]}
            onChange={(event) => props.write({ ...value, [key]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
