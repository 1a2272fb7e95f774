import { createSession } from '#engine/interview/create-session.ts';
import { sealFacts } from '#engine/log/seal-facts.ts';
import { foldLog } from '#engine/replay/fold-log.ts';
import type { SessionRequest } from '#wire/session-request.ts';
import type { LibraryEntry } from '../ports/library.ts';
import type { NewSession } from '../store/store.ts';
import { ApiProblem } from './api-problem.ts';
import type { SessionDeps } from './session-deps.ts';
import { summaryOf } from './summary-of.ts';
import { unknownScenario } from './unknown-scenario.ts';

/**
 * Draws or finds the situation and makes the first events of a session, not yet stored.
 *
 * @throws ApiProblem when the situation or the model asked for is not there
 */
export function openSession(
  deps: SessionDeps,
  device: string,
  request: SessionRequest,
): NewSession {
  const graine = request.graine ?? deps.ids.seed();
  const entry = findEntry(deps, request.scenario, graine);
  if (request.client === 'modele' && deps.wording === null) {
    throw new ApiProblem(
      409,
      'modele_absent',
      'Aucun modèle de langage n’est configuré sur ce serveur.',
      'Choisissez le client du scénario : il joue la même situation, sans modèle.',
    );
  }
  const facts = createSession({
    scenario: entry.scenario,
    empreinte: entry.empreinte,
    parmi: request.scenario === null ? deps.library.length : 1,
    graine,
    mode: request.mode,
    client: request.client,
    temps: request.temps,
  });
  const id = deps.ids.session();
  const at = new Date(deps.clock()).toISOString();
  const events = sealFacts(null, facts, { session: id, at, cle: request.cle });
  const situation = { scenario: entry.scenario, grille: entry.grille };
  return {
    id,
    device,
    cle: request.cle,
    scenario: { id: entry.scenario.id, titre: entry.scenario.titre },
    mode: request.mode,
    cree: at,
    modifie: at,
    summary: summaryOf({ state: foldLog(events), situation }),
    situation,
    events,
  };
}

function findEntry({ library }: SessionDeps, id: string | null, graine: number): LibraryEntry {
  const entry =
    id === null
      ? library[graine % Math.max(1, library.length)]
      : library.find(({ scenario }) => scenario.id === id);
  if (entry !== undefined) return entry;
  throw id === null
    ? new ApiProblem(
        409,
        'bibliotheque_vide',
        'Aucune situation n’est disponible sur ce serveur.',
        'Prévenez la personne qui gère le serveur : le dossier des scénarios est vide ou illisible.',
      )
    : unknownScenario();
}
