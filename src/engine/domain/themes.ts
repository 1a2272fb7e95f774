/** Themes of a question, as `corpus/GUIDE.md` lists them. */
export const THEMES = [
  'situation',
  'besoin',
  'probleme',
  'critere',
  'budget',
  'decision',
  'delai',
  'volume',
  'concurrence',
  'incident',
  'satisfaction',
  'autre',
] as const;

export type Theme = (typeof THEMES)[number];
