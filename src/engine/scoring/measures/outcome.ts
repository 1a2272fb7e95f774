import type { Measure } from '../measure.ts';

const VALUES = { accord: 2, suite: 1, refus: 0, rupture: 0, temps: null, depart: null } as const;

/** How the sale ended: agreement 2, a next step 1, refusal 0; null when it was cut short or is not over. */
export const outcome: Measure = {
  nom: 'issue_de_la_vente',
  libelle: 'Issue de la vente',
  unite: '2 accord, 1 suite, 0 refus',
  mesurer: ({ fin }) => ({ valeur: fin === null ? null : VALUES[fin.comment], preuves: [] }),
};
