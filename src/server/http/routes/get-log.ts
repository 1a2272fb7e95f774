import type { ApiApp, Services } from '../services.ts';

/** `GET /api/sessions/:id/journal`: a file to keep, in JSON Lines. */
export function getLog(api: ApiApp, { sessions }: Services): void {
  api.get('/sessions/:id/journal', async (context) => {
    const id = context.req.param('id');
    const log = await sessions.log(context.get('device'), id);
    // The id found a session of ours: nothing in it can break out of the header.
    return context.body(log, 200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': `attachment; filename="palabre-${id}.jsonl"`,
    });
  });
}
