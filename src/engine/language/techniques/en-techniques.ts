import type { TechniqueCue } from './technique-cue.ts';

const ANSWERS = [
  'repondre_objection',
  'accueillir_objection',
  'defendre_prix',
  'avantage',
] as const;

/** The few English phrases an examiner would name; the rest is read from the acts. */
export const englishTechniques: readonly TechniqueCue[] = [
  {
    technique: 'boomerang',
    acts: ANSWERS,
    opposed: true,
    raison: 'fait de l’objection une raison d’acheter',
    motifs: ['that s (?:precisely|exactly) why', 'all the more reason'],
  },
  {
    technique: 'compensation',
    acts: ANSWERS,
    opposed: true,
    raison: 'oppose un avantage supérieur à la limite reconnue',
    motifs: ['on the other hand', 'in return (?:you|it)'],
  },
  {
    technique: 'temoignage',
    acts: [...ANSWERS, 'preuve'],
    raison: 'fait parler un client qui a vécu la même situation',
    motifs: ['one of (?:our|my) (?:clients|customers)', 'had the same (?:concern|doubt|worry)'],
  },
  {
    technique: 'isolement',
    acts: ['questionner_objection', 'question_ouverte', 'question_fermee'],
    opposed: true,
    raison: 'isole l’objection pour savoir si elle est la seule',
    motifs: ['apart from (?:that|the|this)', 'is (?:that|it|this) your only'],
  },
];
