import type { ApiApp, Services } from '../services.ts';

/** `GET /api/sessions/:id` */
export function getSession(api: ApiApp, { sessions }: Services): void {
  api.get('/sessions/:id', async (context) =>
    context.json(await sessions.view(context.get('device'), context.req.param('id'))),
  );
}
