import { sessionRequestSchema } from '#wire/session-request.ts';
import { readBody } from '../read-body.ts';
import type { ApiApp, Services } from '../services.ts';

/** `POST /api/sessions` */
export function createSession(api: ApiApp, { sessions }: Services): void {
  api.post('/sessions', async (context) => {
    const request = await readBody(context, sessionRequestSchema);
    return context.json(await sessions.create(context.get('device'), request), 201);
  });
}
