import type { ApiApp, Services } from '../services.ts';

/** `GET /api/sessions/:id/bilan` */
export function getReport(api: ApiApp, { sessions }: Services): void {
  api.get('/sessions/:id/bilan', async (context) =>
    context.json(await sessions.report(context.get('device'), context.req.param('id'))),
  );
}
