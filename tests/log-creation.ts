import { fact } from '#engine/domain/session-event.ts';

/** The first fact of a log, where what is in it does not matter. */
export const CREATION = fact('session.creee', {
  scenario: { id: 'essai', titre: 'Un essai', empreinte: 'abc' },
  grilles: ['attache-commercial-c10-c14'],
  graine: 7,
  mode: 'entrainement',
  client: 'scenario',
  amenagements: { temps: 1 },
  durees: { preparation: 1000, entretien: 2000, autoevaluation: 0, echange: 0 },
  humeur: { confiance: 5, patience: 5 },
  moteur: '1.0.0',
});
