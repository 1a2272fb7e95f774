import { plainText } from '../plain-text.ts';
import { countTurns } from './count-turns.ts';

const DATE =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|cette semaine|la semaine prochaine|dans (un|une|deux|trois|quinze|\d+) (jours?|semaines?|mois)|le \d{1,2}|avant (midi|\d+)|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|this (afternoon|week)|next week)\b/;

/** Turns that set what comes next with a day. */
export const datedNextStep = countTurns({
  nom: 'suite_datee',
  libelle: 'Suites engagées avec une date',
  actes: ['engager_suite'],
  when: ({ actes, texte }) => actes.has('engager_suite') && DATE.test(plainText(texte)),
  remarque: 'Suite datée : chacun sait ce qui vient, et quand.',
});
