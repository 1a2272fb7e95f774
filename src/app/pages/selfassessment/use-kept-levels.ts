import { useState } from 'react';
import { keep, recallJson } from '../../state/local-memory.ts';

/** Criterion id → level. */
type Levels = Readonly<Record<string, number>>;

/** The levels chosen so far, kept in this browser until they are handed in. */
export function useKeptLevels(
  session: string,
): readonly [Levels, (critere: string, niveau: number) => void] {
  const place = `niveaux.${session}`;
  const [levels, setLevels] = useState(() => recallJson<Levels>(place, isLevels, {}));
  return [
    levels,
    (critere, niveau) => {
      const next = { ...levels, [critere]: niveau };
      setLevels(next);
      keep(place, JSON.stringify(next));
    },
  ];
}

function isLevels(value: unknown): value is Levels {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((level: unknown) => typeof level === 'number')
  );
}
