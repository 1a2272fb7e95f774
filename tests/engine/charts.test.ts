import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { Analysis } from '#engine/domain/analysis.ts';
import type { Act } from '#engine/domain/acts.ts';
import { fact } from '#engine/domain/session-event.ts';
import { PHASES, STAGES, type Stage } from '#engine/domain/stages.ts';
import { examChart } from '#engine/interview/exam-chart.ts';
import { interviewChart } from '#engine/interview/interview-chart.ts';
import { needLife } from '#engine/interview/need-life.ts';
import { nextObjectionState, objectionLife } from '#engine/interview/objection-life.ts';
import { stageCalled } from '#engine/interview/stage-called.ts';
import { BLANK_ANALYSIS } from '#tests/blank-analysis.ts';

const analysisOf = (...acts: Act[]): Analysis => ({
  ...BLANK_ANALYSIS,
  actes: acts.map((acte) => ({ acte, debut: 0, fin: 1, confiance: 1, raison: 'essai' })),
  mots: 5,
});

/** An act that calls each stage from any other. */
const CALLS: Readonly<Record<Stage, readonly Act[]>> = {
  'prise-de-contact': ['saluer'],
  decouverte: ['question_ouverte'],
  argumentation: ['avantage'],
  objections: ['accueillir_objection'],
  negociation: ['proposer_conditions'],
  conclusion: ['conclure'],
  'prise-de-conge': ['prendre_conge'],
};

const heard = (...acts: Act[]) => fact('analyse.faite', { tour: 1, analyse: analysisOf(...acts) });

describe('the exam chart', () => {
  const events = (
    [
      'tirage.fait',
      'preparation.commencee',
      'entretien.commence',
      'entretien.termine',
      'autoevaluation.faite',
      'echange.termine',
      'bilan.calcule',
    ] as const
  ).map((type) => ({ type }));

  it('[E1] reaches every phase, in order, and never comes back', () => {
    const paths = getShortestPaths(examChart, { events });
    expect(new Set(paths.map(({ state }) => state.value))).toEqual(new Set(PHASES));
    for (const { steps } of paths) {
      const visited = steps.map(({ state }) => PHASES.findIndex((phase) => phase === state.value));
      expect(visited).toEqual(visited.toSorted((a, b) => a - b));
    }
  });
});

describe('the interview chart', () => {
  const turns = STAGES.map((stage) => heard(...CALLS[stage]));
  const moods = [
    [8, 5],
    [5, 5],
    [2, 5],
    [5, 0],
  ].map(([confiance = 0, patience = 0]) =>
    fact('humeur.changee', { tour: 1, de: 'neutre', vers: 'neutre', confiance, patience, pas: [] }),
  );
  const others = [
    fact('entretien.commence', {}),
    fact('candidat.a_parle', { tour: 1, texte: 'Bonjour.', source: 'terminal' }),
    fact('client.a_parle', {
      tour: 1,
      texte: 'Bonjour.',
      par: 'scenario',
      repliques: [],
      jeu: null,
      expression: 'neutre',
    }),
    fact('entretien.termine', { comment: 'depart', conditions: null }),
    fact('horloge.cinq_minutes', {}),
    fact('horloge.derniere_minute', {}),
    fact('horloge.terminee', {}),
  ];
  const paths = getShortestPaths(interviewChart, {
    events: [...turns, ...moods, ...others],
    limit: 20_000,
    serializeState: ({ value }) => JSON.stringify(value),
  });
  const values = paths.map(({ state }) => state.value);

  it('[E2] [E4] [E5] [E6] reaches every state of every region', () => {
    const reached = (region: 'etape' | 'parole' | 'humeur' | 'horloge'): Set<string> =>
      new Set(values.map((value) => value[region]));
    expect(reached('etape')).toEqual(new Set(STAGES));
    expect(reached('parole')).toEqual(new Set(['personne', 'candidat', 'client_reflechit']));
    expect(reached('humeur')).toEqual(new Set(['ouverte', 'neutre', 'fermee', 'rompue']));
    expect(reached('horloge')).toEqual(
      new Set(['en_cours', 'cinq_minutes', 'derniere_minute', 'terminee']),
    );
    expect(paths.length).toBe(STAGES.length * 3 * 4 * 4);
  });

  it('[E2] [E3] from every stage, an act of another stage leads there', () => {
    for (const from of STAGES) {
      for (const to of STAGES) {
        // A greeting opens a sale; later it changes nothing.
        if (to === 'prise-de-contact') continue;
        // Before anything was said, leaving and closing make no sense.
        if (from === 'prise-de-contact' && (to === 'conclusion' || to === 'prise-de-conge'))
          continue;
        expect(stageCalled(analysisOf(...CALLS[to]), from), `${from} → ${to}`).toBe(to);
      }
    }
  });

  it('[E3] of several acts, the one that engages most wins', () => {
    expect(stageCalled(analysisOf('avantage', 'question_ouverte'), 'decouverte')).toBe(
      'argumentation',
    );
    expect(stageCalled(analysisOf('preuve', 'repondre_objection'), 'argumentation')).toBe(
      'objections',
    );
    expect(stageCalled(analysisOf('proposer_conditions', 'conclure'), 'negociation')).toBe(
      'conclusion',
    );
    expect(stageCalled(analysisOf('question_fermee'), 'negociation')).toBe('negociation');
  });
});

describe('lives', () => {
  const lifeEvents = [
    'accueillie',
    'questionnee',
    'traitee',
    'levee',
    'maintenue',
    'soulevee',
  ] as const;

  it('[E7] an objection reaches every state of its life; kept, it can be taken up again', () => {
    const paths = getShortestPaths(objectionLife, {
      events: lifeEvents.map((life) => ({ type: `objection.${life}` as const })),
    });
    expect(paths.map(({ state }) => state.value).toSorted()).toEqual(
      [
        'accueillie',
        'latente',
        'levee',
        'maintenue',
        'questionnee',
        'soulevee',
        'traitee',
      ].toSorted(),
    );
    expect(nextObjectionState('maintenue', 'objection.traitee')).toBe('traitee');
  });

  it('[E9] an event without a place changes nothing', () => {
    expect(nextObjectionState('latente', 'objection.levee')).toBe('latente');
    expect(nextObjectionState('levee', 'objection.maintenue')).toBe('levee');
  });

  it('[E8] a need never goes back', () => {
    const order = ['cache', 'evoque', 'revele', 'reformule', 'exploite'];
    const events = (['evoque', 'revele', 'reformule', 'exploite'] as const).map((life) => ({
      type: `besoin.${life}` as const,
    }));
    const paths = getShortestPaths(needLife, { events });
    expect(paths.map(({ state }) => state.value).toSorted()).toEqual(order.toSorted());
    for (const { steps } of paths) {
      const visited = steps.map(({ state }) => order.indexOf(state.value));
      expect(visited).toEqual(visited.toSorted((a, b) => a - b));
    }
  });
});
