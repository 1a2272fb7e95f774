import type { ApiApp, Services } from '../services.ts';

/** `DELETE /api/sessions/:id` */
export function deleteSession(api: ApiApp, { sessions }: Services): void {
  api.delete('/sessions/:id', async (context) => {
    await sessions.erase(context.get('device'), context.req.param('id'));
    return context.body(null, 204);
  });
}
