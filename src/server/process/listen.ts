import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { StartupProblem } from './startup-problem.ts';
import { systemCode } from './system-code.ts';

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/**
 * Listens, and answers when it does.
 *
 * @returns the server and the port it was given
 * @throws StartupProblem when the port or the address cannot be had
 */
export async function listen(
  fetch: Fetch,
  host: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  const server = createAdaptorServer({ fetch });
  if (!('closeIdleConnections' in server)) throw new TypeError('an HTTP/1 server was expected');
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenProblem(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    server,
    port: address !== null && typeof address === 'object' ? address.port : port,
  };
}

function listenProblem(error: Error, host: string, port: number): Error {
  switch (systemCode(error)) {
    case 'EADDRINUSE':
      return new StartupProblem(
        `Le port ${port} est déjà pris sur ${host}.`,
        'Palabre tourne peut-être déjà ; sinon, choisissez un autre port : --port 0 en prend un libre.',
      );
    case 'EACCES':
      return new StartupProblem(
        `Le système refuse le port ${port}.`,
        'Choisissez un port au-dessus de 1024, par exemple --port 4173.',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupProblem(
        `L’adresse « ${host} » n’est pas celle de cette machine.`,
        'Donnez à --host 127.0.0.1 (ce poste seul) ou 0.0.0.0 (tous les postes de la salle).',
      );
    default:
      return error;
  }
}
