import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ApiError } from '#wire/api-error.ts';
import { ApiProblem } from '../sessions/api-problem.ts';
import { createSessionService } from '../sessions/create-session-service.ts';
import type { SessionDeps } from '../sessions/session-deps.ts';
import type { Assets } from './assets/assets.ts';
import { serveAssets } from './assets/serve-assets.ts';
import { guardHost } from './guards/guard-host.ts';
import { guardOrigin } from './guards/guard-origin.ts';
import { identifyDevice } from './guards/identify-device.ts';
import { limitBody } from './guards/limit-body.ts';
import { securityHeaders } from './guards/security-headers.ts';
import { problemOf } from './problem-of.ts';
import { createSession } from './routes/create-session.ts';
import { deleteSession } from './routes/delete-session.ts';
import { getHealth } from './routes/get-health.ts';
import { getLog } from './routes/get-log.ts';
import { getReport } from './routes/get-report.ts';
import { getScenario } from './routes/get-scenario.ts';
import { getSession } from './routes/get-session.ts';
import { listScenarios } from './routes/list-scenarios.ts';
import { listSessions } from './routes/list-sessions.ts';
import { postAbsence } from './routes/post-absence.ts';
import { postCommand } from './routes/post-command.ts';
import type { ApiEnv, Services } from './services.ts';

/** What the application is assembled from. */
export interface AppPorts extends SessionDeps {
  readonly assets: Assets;
  readonly version: string;
  /** When only this machine can reach the server: the public names of a proxy before it; else null. */
  readonly names: readonly string[] | null;
  /** Is told of errors that are the server's own fault. */
  readonly report: (error: unknown) => void;
}

const ROUTES = [
  listScenarios,
  getScenario,
  createSession,
  listSessions,
  getSession,
  postCommand,
  postAbsence,
  getReport,
  getLog,
  deleteSession,
];

/** The whole server without its socket: `app.fetch` and `app.request` serve it. */
export function createApp(ports: AppPorts): Hono<ApiEnv> {
  const services: Services = {
    sessions: createSessionService(ports),
    library: ports.library,
    version: ports.version,
    modele: ports.wording !== null,
  };
  const api = new Hono<ApiEnv>();
  api.use(async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });
  api.use(compress());
  // Before the device is identified: a probe has no use for a cookie.
  getHealth(api, services);
  api.use(limitBody, identifyDevice(ports.ids));
  for (const route of ROUTES) route(api, services);

  const app = new Hono<ApiEnv>();
  app.use(securityHeaders);
  if (ports.names !== null) app.use(guardHost(ports.names));
  app.use(guardOrigin);
  app.route('/api', api);
  app.all('/api/*', () => {
    throw new ApiProblem(
      404,
      'adresse_inconnue',
      'Cette adresse n’existe pas.',
      'Mettez à jour la page : elle ne correspond pas à la version du serveur.',
    );
  });
  app.get('*', serveAssets(ports.assets));
  app.notFound((context) => context.text('Cette adresse n’existe pas.\n', 404));
  app.onError((error, context) => {
    const { status, code, message, remede } = problemOf(error);
    if (status >= 500) ports.report(error);
    const body: ApiError = { erreur: { code, message, remede } };
    return context.json(body, status, { 'Cache-Control': 'no-store' });
  });
  return app;
}
