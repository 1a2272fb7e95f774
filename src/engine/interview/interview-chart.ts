import { setup } from 'xstate';
import type { FactOf } from '#engine/domain/session-event.ts';
import { STAGES, type Stage } from '#engine/domain/stages.ts';
import type { Mood } from '#engine/domain/moods.ts';
import { moodOf } from '#engine/client/mood-of.ts';
import { stageCalled } from './stage-called.ts';

/** The facts the interview hears. */
export type InterviewEvent = FactOf<
  | 'entretien.commence'
  | 'candidat.a_parle'
  | 'analyse.faite'
  | 'client.a_parle'
  | 'humeur.changee'
  | 'entretien.termine'
  | 'horloge.cinq_minutes'
  | 'horloge.derniere_minute'
  | 'horloge.terminee'
>;

/** XState reads this by its type alone. */
const types: { readonly events?: InterviewEvent } = {};

const chart = setup({
  types,
  guards: {
    appelle: ({ event }, { de, vers }: { de: Stage; vers: Stage }) =>
      event.type === 'analyse.faite' && stageCalled(event.data.analyse, de) === vers,
    devient: ({ event }, { humeur }: { humeur: Mood }) =>
      event.type === 'humeur.changee' &&
      moodOf(event.data.confiance, event.data.patience) === humeur,
  },
});

/** Every other stage can be called: real talk goes back and forth, a return is no error. */
const stage = (de: Stage) => {
  const to = <V extends Stage>(vers: V) =>
    ({ guard: { type: 'appelle', params: { de, vers } }, target: vers }) as const;
  return {
    on: {
      'analyse.faite': STAGES.filter((vers) => vers !== de).map(to),
    },
  };
};

const becomes = <H extends Mood>(humeur: H) =>
  ({ guard: { type: 'devient', params: { humeur } }, target: `.${humeur}` }) as const;

/**
 * The interview: where the sale stands, who has the floor, the client's mood, the clock. Four regions
 * that hear the same log. No timer: time comes as events.
 */
export const interviewChart = chart.createMachine({
  id: 'entretien',
  type: 'parallel',
  states: {
    etape: {
      initial: 'prise-de-contact',
      states: {
        'prise-de-contact': stage('prise-de-contact'),
        decouverte: stage('decouverte'),
        argumentation: stage('argumentation'),
        objections: stage('objections'),
        negociation: stage('negociation'),
        conclusion: stage('conclusion'),
        'prise-de-conge': stage('prise-de-conge'),
      },
    },
    parole: {
      initial: 'personne',
      states: {
        personne: { on: { 'entretien.commence': 'client_reflechit' } },
        candidat: {
          on: { 'candidat.a_parle': 'client_reflechit', 'entretien.termine': 'personne' },
        },
        client_reflechit: {
          on: { 'client.a_parle': 'candidat', 'entretien.termine': 'personne' },
        },
      },
    },
    humeur: {
      initial: 'neutre',
      on: {
        'humeur.changee': [
          becomes('ouverte'),
          becomes('neutre'),
          becomes('fermee'),
          becomes('rompue'),
        ],
      },
      states: { ouverte: {}, neutre: {}, fermee: {}, rompue: {} },
    },
    horloge: {
      initial: 'en_cours',
      states: {
        en_cours: {
          on: {
            'horloge.cinq_minutes': 'cinq_minutes',
            'horloge.derniere_minute': 'derniere_minute',
            'horloge.terminee': 'terminee',
          },
        },
        cinq_minutes: {
          on: { 'horloge.derniere_minute': 'derniere_minute', 'horloge.terminee': 'terminee' },
        },
        derniere_minute: { on: { 'horloge.terminee': 'terminee' } },
        terminee: {},
      },
    },
  },
});
