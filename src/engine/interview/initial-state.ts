import type { FactOf } from '#engine/domain/session-event.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import { moodOf } from '#engine/client/mood-of.ts';

/** The state right after a session was created. */
export function initialState(
  event: FactOf<'session.creee'> & {
    readonly session: string;
    readonly seq: number;
    readonly t: number;
  },
): SessionState {
  const { confiance, patience } = event.data.humeur;
  return {
    session: event.session,
    creation: event.data,
    seq: event.seq,
    t: event.t,
    phase: 'tirage',
    suspendue: false,
    preparation: {},
    etape: 'prise-de-contact',
    parole: 'personne',
    humeur: moodOf(confiance, patience),
    horloge: 'en_cours',
    confiance,
    patience,
    expression: 'neutre',
    tours: 0,
    script: [],
    analyses: {},
    decisions: {},
    objections: {},
    besoins: {},
    traitements: {},
    argumentes: {},
    offreCandidat: null,
    offreClient: null,
    offresFaites: 0,
    exigence: null,
    accord: null,
    suiteAcceptee: false,
    conclusions: 0,
    repliquesDites: [],
    commande: null,
    fin: null,
    autoevaluation: null,
    jury: [],
    bilan: null,
  };
}
