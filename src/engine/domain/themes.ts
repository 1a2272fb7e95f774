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

/** What a reader is told of each theme: « thème : le budget ». */
export const THEME_LABELS: Readonly<Record<Theme, string>> = {
  situation: 'la situation',
  besoin: 'le besoin',
  probleme: 'le problème',
  critere: 'les critères de choix',
  budget: 'le budget',
  decision: 'la décision',
  delai: 'les délais',
  volume: 'les quantités',
  concurrence: 'la concurrence',
  incident: 'l’incident',
  satisfaction: 'la satisfaction',
  autre: 'autre chose',
};
