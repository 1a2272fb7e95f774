/**
 * Situations in which the client needs words that belong to no need and no objection.
 * `{…}` in a line is filled by the engine: `{offre}` the terms on the table, `{enjeu}` the issue
 * spoken of, `{valeur}` the client's own figure with its unit, `{theme}` the theme asked about.
 */
export const REPLY_SITUATIONS = [
  'accueil',
  'salutation',
  'cadre_accepte',
  'silence',
  'incompris',
  'hors_sujet',
  'familiarite',
  'pression',
  'contredit',
  'denigrement',
  'sans_reponse',
  'deja_dit',
  'reformulation_validee',
  'reformulation_corrigee',
  'ecoute',
  'argument_interesse',
  'argument_tiede',
  'argument_indifferent',
  'argument_repete',
  'catalogue',
  'demande_prix',
  'prix_annonce',
  'demande_geste',
  'contre_offre',
  'point_accepte',
  'contrepartie_acceptee',
  'contrepartie_refusee',
  'concession_seche',
  'defense_prix',
  'signal_achat',
  'revente',
  'excuses',
  'solution',
  'conformite',
  'additionnel_accepte',
  'additionnel_refuse',
  'conclusion_prematuree',
  'accord',
  'accord_sous_condition',
  'report',
  'suite_acceptee',
  'refus',
  'rupture',
  'conge_accord',
  'conge_suite',
  'conge_refus',
  'temps',
  'poursuite',
] as const;

export type ReplySituation = (typeof REPLY_SITUATIONS)[number];

/** Situations a scenario must cover, for the client never to be left without words. */
export const REQUIRED_SITUATIONS = REPLY_SITUATIONS.filter(
  (situation) =>
    !['revente', 'excuses', 'solution', 'additionnel_accepte', 'additionnel_refuse'].includes(
      situation,
    ),
);
