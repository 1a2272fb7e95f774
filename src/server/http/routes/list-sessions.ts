import type { SessionList } from '#wire/session-summary.ts';
import type { ApiApp, Services } from '../services.ts';

/** `GET /api/sessions` */
export function listSessions(api: ApiApp, { sessions }: Services): void {
  api.get('/sessions', async (context) => {
    const list: SessionList = { sessions: await sessions.list(context.get('device')) };
    return context.json(list);
  });
}
