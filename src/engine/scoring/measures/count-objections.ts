import type { Act } from '../../domain/acts.ts';
import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';
import type { ObjectionLife } from '../sale-record.ts';

interface Counting {
  readonly nom: string;
  readonly libelle: string;
  /** The turn where the objection earns its place in the count; null when it does not. */
  readonly at: (life: ObjectionLife) => number | null;
  readonly actes: readonly Act[];
  readonly remarque: string;
  readonly favorable?: boolean;
}

/** A measure that counts objections. Not observed when the client raised none. */
export function countObjections(counting: Counting): Measure {
  const { nom, libelle, at, actes, remarque, favorable = true } = counting;
  return {
    nom,
    libelle,
    unite: 'objections',
    mesurer({ objections, tours }) {
      if (objections.length === 0) return { valeur: null, preuves: [] };
      const turns = objections.map(at).filter((tour) => tour !== null);
      return {
        valeur: turns.length,
        preuves: turns.flatMap((tour) => {
          const turn = tours.find((each) => each.tour === tour);
          return turn ? [candidateSaid(turn, actes, remarque, favorable)] : [];
        }),
      };
    },
  };
}
