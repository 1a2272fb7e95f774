import type { MiddlewareHandler } from 'hono';
import { ApiProblem } from '../../sessions/api-problem.ts';

/** Names of the machine itself, which no foreign page can take. */
const OURS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses names that are not this machine's own, nor those it was given, for a server that only this
 * machine can reach: a foreign page whose name was made to point here (DNS rebinding) keeps its name
 * in the request.
 *
 * @param names public names of a proxy in front of us
 */
export function guardHost(names: readonly string[]): MiddlewareHandler {
  const known = new Set([...OURS, ...names.map((name) => name.toLowerCase())]);
  return async (context, next) => {
    if (!known.has(new URL(context.req.url).hostname)) {
      throw new ApiProblem(
        403,
        'hote_refuse',
        'Ce Palabre ne répond qu’à son propre ordinateur.',
        'Ouvrez l’adresse qu’il affiche au démarrage ; pour l’ouvrir à d’autres postes, relancez-le avec --host, ou avec PALABRE_NOMS derrière un serveur mandataire.',
      );
    }
    await next();
  };
}
