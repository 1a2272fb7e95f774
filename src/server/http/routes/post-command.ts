import { commandRequestSchema } from '#wire/command-request.ts';
import { readBody } from '../read-body.ts';
import type { ApiApp, Services } from '../services.ts';

/** `POST /api/sessions/:id/commandes` */
export function postCommand(api: ApiApp, { sessions }: Services): void {
  api.post('/sessions/:id/commandes', async (context) => {
    const request = await readBody(context, commandRequestSchema);
    const id = context.req.param('id');
    return context.json(await sessions.command(context.get('device'), id, request));
  });
}
