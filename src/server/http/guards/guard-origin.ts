import type { MiddlewareHandler } from 'hono';
import { ApiProblem } from '../../sessions/api-problem.ts';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that come from another site's page. Browsers name the page's origin on every write;
 * programs that are no browser carry no cookie of anybody and may leave it out.
 */
export const guardOrigin: MiddlewareHandler = async (context, next) => {
  const { method, url } = context.req;
  if (!READING.has(method) && isForeign(context.req.header(), new URL(url).host)) {
    throw new ApiProblem(
      403,
      'origine_refusee',
      'Cette demande vient d’une autre page que Palabre.',
      'Ouvrez Palabre à son adresse et recommencez.',
    );
  }
  await next();
};

/** Only the host is compared: behind a proxy that does TLS the two schemes differ. */
function isForeign(headers: Record<string, string>, host: string): boolean {
  const { origin } = headers;
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== host;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
