import { setup } from 'xstate';
import type { FactType } from '#engine/domain/session-event.ts';

/** XState reads this by its type alone. */
const types: { readonly events?: { readonly type: FactType } } = {};

/** Phases of the exam: draw → preparation → interview → self-assessment → exchange with the jury → report. */
export const examChart = setup({ types }).createMachine({
  id: 'epreuve',
  initial: 'tirage',
  states: {
    // A sale played elsewhere has no preparation: its log goes straight to the interview.
    tirage: { on: { 'preparation.commencee': 'preparation', 'entretien.commence': 'entretien' } },
    preparation: { on: { 'entretien.commence': 'entretien' } },
    entretien: { on: { 'entretien.termine': 'autoevaluation' } },
    autoevaluation: { on: { 'autoevaluation.faite': 'echange' } },
    echange: { on: { 'echange.termine': 'bilan' } },
    bilan: {},
  },
});
