import type { Theme } from '../../domain/themes.ts';
import { candidateSaid } from '../candidate-said.ts';
import type { Measure } from '../measure.ts';

const THEME_NAMES: Readonly<Record<Exclude<Theme, 'autre'>, string>> = {
  situation: 'la situation',
  besoin: 'le besoin',
  probleme: 'les difficultés',
  critere: 'les critères de choix',
  budget: 'le budget',
  decision: 'la décision',
  delai: 'l’échéance',
  volume: 'les volumes',
  concurrence: 'la concurrence',
  incident: 'l’incident',
  satisfaction: 'la satisfaction',
};

/** Distinct themes the candidate's questions explore. */
export const themesExplored: Measure = {
  nom: 'themes_explores',
  libelle: 'Thèmes explorés par les questions',
  unite: 'thèmes',
  mesurer({ tours }) {
    if (tours.length === 0) return { valeur: null, preuves: [] };
    const seen = new Set<Theme>();
    const preuves = tours.flatMap((turn) => {
      const fresh = (turn.analyse?.themes ?? []).filter(
        (theme) => theme !== 'autre' && !seen.has(theme),
      );
      for (const theme of fresh) seen.add(theme);
      const names = fresh.flatMap((theme) => (theme === 'autre' ? [] : [THEME_NAMES[theme]]));
      if (names.length === 0) return [];
      const acts = ['question_ouverte', 'question_fermee', 'relancer'] as const;
      return [candidateSaid(turn, acts, `Explore ${names.join(', ')}.`)];
    });
    return { valeur: seen.size, preuves };
  },
};
