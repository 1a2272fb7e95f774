import type { SessionEvent, SessionFact } from '#engine/domain/session-event.ts';
import type { SessionView } from '#wire/session-view.ts';
import { sampleSheet } from './sample-sheet.ts';

const MINUTE = 60_000;

/** Facts, numbered and dated as a server would send them to a candidate. */
export function sampleEvents(
  facts: readonly (SessionFact & { readonly t?: number })[],
  from = 0,
): SessionEvent[] {
  return facts.map(({ t = 0, ...fact }, index) => ({
    v: 1,
    session: 's1',
    seq: from + index,
    at: '2027-03-16T09:30:00.000Z',
    t,
    cle: null,
    prec: '',
    empreinte: '',
    ...fact,
  }));
}

const created: SessionFact = {
  type: 'session.creee',
  data: {
    scenario: { id: 'cafe', titre: 'Du café pour un atelier', empreinte: '' },
    grilles: ['grille'],
    graine: 1,
    mode: 'entrainement',
    client: 'scenario',
    amenagements: { temps: 1 },
    durees: {
      preparation: 20 * MINUTE,
      entretien: 20 * MINUTE,
      autoevaluation: 5 * MINUTE,
      echange: 10 * MINUTE,
    },
    humeur: { confiance: 5, patience: 5 },
    moteur: '1.0.0',
  },
};

/** What the client says first. */
export const WELCOME = 'Entrez, je vous en prie.';

export const deskFacts: readonly SessionFact[] = [
  created,
  { type: 'tirage.fait', data: { scenario: 'cafe', parmi: 1 } },
  { type: 'preparation.commencee', data: {} },
];

export const roomFacts: readonly SessionFact[] = [
  ...deskFacts,
  { type: 'entretien.commence', data: {} },
  { type: 'client.a_parle', data: clientLine(0, WELCOME) },
];

/** A line of the client, as the log has it. */
export function clientLine(
  tour: number,
  texte: string,
): Extract<SessionFact, { type: 'client.a_parle' }>['data'] {
  return { tour, texte, par: 'scenario', repliques: [], jeu: null, expression: 'attentive' };
}

/** The server's answer to somebody who opens this session `t` milliseconds into its phase. */
export function sampleView(facts: readonly SessionFact[], t = 0): SessionView {
  return {
    id: 's1',
    t,
    horloge_en_marche: true,
    events: sampleEvents(facts),
    scenario: sampleSheet,
    cles: [],
  };
}
