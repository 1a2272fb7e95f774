import type { SaleContext } from '#engine/domain/sale-context.ts';
import type { SessionState } from '#engine/domain/session-state.ts';
import type { TurnContext } from '#engine/language/turn-context.ts';
import { pendingObjections } from './pending-objections.ts';

/** What understanding the next turn needs of the sale so far. */
export function turnContextOf(state: SessionState, sale: SaleContext): TurnContext {
  const lines = (who: 'client' | 'candidat'): string[] =>
    state.script.filter(({ qui }) => qui === who).map(({ texte }) => texte);
  return {
    sale,
    stage: state.etape,
    clientLines: lines('client'),
    candidateLines: lines('candidat'),
    done: state.script.flatMap(({ qui, tour }) =>
      qui === 'candidat' ? [state.analyses[tour]?.actes.map(({ acte }) => acte) ?? []] : [],
    ),
    pending: pendingObjections(state),
    onTable: state.offreCandidat,
    asked: state.offreClient,
  };
}
