import type { Command } from '#engine/domain/command.ts';
import type { CommandAnswer } from '#wire/command-answer.ts';
import type { Health } from '#wire/health.ts';
import type { Report } from '#wire/report.ts';
import type { ScenarioList } from '#wire/scenario-card.ts';
import type { ScenarioSheet } from '#wire/scenario-sheet.ts';
import type { SessionRequest } from '#wire/session-request.ts';
import type { SessionList } from '#wire/session-summary.ts';
import type { SessionView } from '#wire/session-view.ts';
import { request, requestNothing } from './request.ts';

const session = (id: string): string => `/api/sessions/${encodeURIComponent(id)}`;

/** The server, as the pages ask it. Every call throws `ApiError`. */
export const api = {
  health: () => request<Health>('/api/sante', ['modele']),

  scenarios: () => request<ScenarioList>('/api/scenarios', ['scenarios']),

  scenario: (id: string) =>
    request<ScenarioSheet>(`/api/scenarios/${encodeURIComponent(id)}`, [
      'fiche',
      'dossier',
      'grille',
    ]),

  sessions: () => request<SessionList>('/api/sessions', ['sessions']),

  session: (id: string) => request<SessionView>(session(id), ['id', 'events', 'scenario', 'cles']),

  create: (wish: SessionRequest) =>
    request<SessionView>('/api/sessions', ['id', 'events', 'scenario'], {
      method: 'POST',
      body: wish,
    }),

  command: (id: string, cle: string, commande: Command) =>
    request<CommandAnswer>(`${session(id)}/commandes`, ['events', 't'], {
      method: 'POST',
      body: { cle, commande },
    }),

  report: (id: string) =>
    request<Report>(`${session(id)}/bilan`, ['evaluation', 'grille', 'events', 'scenario']),

  erase: (id: string) => requestNothing(session(id), 'DELETE'),

  /** Sent while the page goes away: nobody waits for the answer. */
  absence: (id: string) => navigator.sendBeacon(`${session(id)}/absence`),

  journal: (id: string) => `${session(id)}/journal`,
};
