/** Motives of purchase, SONCAS(E) (J.-D. Larradet, 1993; E for the environment). */
export const MOTIVES = [
  'securite',
  'orgueil',
  'nouveaute',
  'confort',
  'argent',
  'sympathie',
  'environnement',
] as const;
