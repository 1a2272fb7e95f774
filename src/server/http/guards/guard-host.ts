import type { MiddlewareHandler } from 'hono';
import { ApiProblem } from '../../sessions/api-problem.ts';

const OURS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Refuses names that are not this machine's own, for a server that only this machine can reach: a
 * foreign page whose name was made to point here (DNS rebinding) keeps its name in the request.
 */
export const guardHost: MiddlewareHandler = async (context, next) => {
  if (!OURS.has(new URL(context.req.url).hostname)) {
    throw new ApiProblem(
      403,
      'hote_refuse',
      'Ce Palabre ne répond qu’à son propre ordinateur.',
      'Ouvrez l’adresse qu’il affiche au démarrage ; pour l’ouvrir à d’autres postes, relancez-le avec --host.',
    );
  }
  await next();
};
