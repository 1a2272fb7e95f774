import { readClientStance } from '#engine/language/read-client-stance.ts';
import type { Act } from '../../domain/acts.ts';
import type { Analysis } from '../../domain/analysis.ts';
import type { Decision } from '../../domain/intention.ts';
import type { SessionEvent } from '../../domain/session-event.ts';
import { STAGES, type Stage } from '../../domain/stages.ts';
import type { CandidateTurn } from '../sale-record.ts';
import { stanceOfDecision } from './stance-of-decision.ts';

interface Draft {
  readonly tour: number;
  readonly t: number;
  readonly texte: string;
  readonly avant: string;
  analyse: Analysis | null;
  etape: Stage;
  reponse: string | null;
  decision: Decision | null;
}

/**
 * The candidate's turns, each between the client's words before and after. Tolerates any prefix of
 * a log: what is missing is null.
 */
export function readTurns(events: readonly SessionEvent[], langue: 'fr' | 'en'): CandidateTurn[] {
  const drafts: Draft[] = [];
  let stage: Stage = STAGES[0];
  let said = '';
  for (const event of events) {
    const current = drafts.at(-1);
    if (event.type === 'candidat.a_parle') {
      const { tour, texte } = event.data;
      const fresh = { analyse: null, etape: stage, reponse: null, decision: null };
      drafts.push({ tour, t: event.t, texte, avant: said, ...fresh });
      said = '';
    } else if (event.type === 'client.a_parle') {
      said = said === '' ? event.data.texte : `${said} ${event.data.texte}`;
      if (current) current.reponse = said;
    } else if (event.type === 'etape.changee') {
      stage = event.data.vers;
      if (current) current.etape = stage;
    } else if (event.type === 'analyse.faite' && current?.tour === event.data.tour) {
      current.analyse = event.data.analyse;
    } else if (event.type === 'client.a_decide' && current?.tour === event.data.tour) {
      current.decision = event.data.decision;
    }
  }
  return drafts.map((draft, rang) => ({
    ...draft,
    rang,
    actes: new Set<Act>((draft.analyse?.actes ?? []).map(({ acte }) => acte)),
    accueil: stance(draft, langue),
  }));
}

function stance({ decision, reponse }: Draft, langue: 'fr' | 'en'): CandidateTurn['accueil'] {
  if (decision) return stanceOfDecision(decision);
  return reponse === null ? null : readClientStance(reponse, langue);
}
