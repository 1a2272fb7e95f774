/** One column of a tool made of rows. */
interface Field<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly wide?: boolean;
}

/** A tool made of rows to write on; there is always one blank row to go on with. */
export function RowsTool<Key extends string>(props: {
  rows: readonly Readonly<Record<Key, string>>[];
  blank: Readonly<Record<Key, string>>;
  fields: readonly Field<Key>[];
  /** What one row is: « question », « argument ». */
  what: string;
  write: (rows: Record<Key, string>[]) => void;
}) {
  const { rows, blank, fields, what, write } = props;
  const isBlank = (row: Readonly<Record<Key, string>>): boolean =>
    fields.every(({ key }) => row[key] === '');
  const last = rows.at(-1);
  const shown = last === undefined || !isBlank(last) ? [...rows, blank] : rows;
  // Rows have no name of their own: their place is their key.
  const numbered = shown.map((row, at) => ({ row, at, key: `rang-${String(at)}` }));
  const change = (at: number, key: Key, text: string): void => {
    const next = shown.map((row, index) => (index === at ? { ...row, [key]: text } : { ...row }));
    // The last blank rows are not worth keeping.
    write(next.slice(0, next.findLastIndex((row) => !isBlank(row)) + 1));
  };
  return (
    <ol className="rangs">
      {numbered.map(({ row, at, key: place }) => (
        <li key={place} className="rang">
          <div className="grille-champs">
            {fields.map(({ key, label, wide }) => (
              <label key={key} className={wide === true ? 'champ large' : 'champ'}>
                <span>{label}</span>
                <textarea
                  className="ligne"
                  rows={1}
                  maxLength={4000}
                  aria-label={`${label}, ${what} ${String(at + 1)}`}
                  value={row[key]}
                  onChange={(event) => change(at, key, event.target.value)}
                />
              </label>
            ))}
          </div>
          {!isBlank(row) && (
            <button
              type="button"
              className="lien rang-retirer"
              onClick={() =>
                write(rows.filter((_, index) => index !== at).map((kept) => ({ ...kept })))
              }
            >
              Retirer
              <span className="lecteur-seul">
                {' '}
                {what} {at + 1}
              </span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}
