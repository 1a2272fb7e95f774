/** Stages of the sale, in the order a textbook sale goes through them. */
export const STAGES = [
  'prise-de-contact',
  'decouverte',
  'argumentation',
  'objections',
  'negociation',
  'conclusion',
  'prise-de-conge',
] as const;

export type Stage = (typeof STAGES)[number];

/** What a reader sees for each stage, in French. */
export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  'prise-de-contact': 'Prise de contact',
  decouverte: 'Découverte',
  argumentation: 'Argumentation',
  objections: 'Traitement des objections',
  negociation: 'Négociation',
  conclusion: 'Conclusion',
  'prise-de-conge': 'Prise de congé',
};

/** Phases of the exam, in order. */
export const PHASES = [
  'tirage',
  'preparation',
  'entretien',
  'autoevaluation',
  'echange',
  'bilan',
] as const;

export type Phase = (typeof PHASES)[number];

/** What a reader sees for each phase, in French. */
export const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  tirage: 'Tirage',
  preparation: 'Préparation',
  entretien: 'Entretien',
  autoevaluation: 'Autoévaluation',
  echange: 'Échange avec le jury',
  bilan: 'Bilan',
};
