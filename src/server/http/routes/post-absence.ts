import type { ApiApp, Services } from '../services.ts';

/** `POST /api/sessions/:id/absence`: sent by a page that closes, which reads no answer. */
export function postAbsence(api: ApiApp, { sessions }: Services): void {
  api.post('/sessions/:id/absence', async (context) => {
    await sessions.absent(context.get('device'), context.req.param('id'));
    return context.body(null, 204);
  });
}
