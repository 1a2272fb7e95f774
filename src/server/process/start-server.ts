import { join } from 'node:path';
import type { Problem } from '#content/problem.ts';
import { loadAssets } from '../http/assets/load-assets.ts';
import { createApp } from '../http/create-app.ts';
import type { Wording } from '#wording/worded.ts';
import { addressesOf, isLoopback } from './addresses.ts';
import { listen } from './listen.ts';
import { loadLibrary } from './load-library.ts';
import { openData } from './open-data.ts';
import { stopServer } from './stop-server.ts';
import { systemIds } from './system-ids.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

export interface ServerSettings {
  readonly host: string;
  readonly port: number;
  /** Public names of a proxy in front of the server. */
  readonly names: readonly string[];
  readonly data: string;
  /** Null: the situations that come with Palabre. */
  readonly scenarios: string | null;
  readonly version: string;
  readonly wording: Wording | null;
  readonly report: (error: unknown) => void;
}

/** A server that answers. */
export interface RunningServer {
  /** To type in a browser; the one for other machines first. */
  readonly addresses: readonly string[];
  /** What kept situations out of the library. */
  readonly problems: readonly Problem[];
  /** Ends the requests under way, then lets go of the data folder. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the data, loads the situations and listens.
 *
 * @throws StartupProblem with its mend, nothing left open
 */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const { host, version, wording, report } = settings;
  const { library, problems } = loadLibrary(settings.scenarios ?? join(ROOT, 'scenarios'));
  const data = openData(settings.data);
  try {
    const app = createApp({
      store: data.store,
      library,
      clock: Date.now,
      ids: systemIds,
      wording,
      assets: loadAssets(join(ROOT, 'dist', 'app')),
      version,
      names: isLoopback(host) ? settings.names : null,
      report,
    });
    const { server, port } = await listen(app.fetch, host, settings.port);
    return {
      addresses: addressesOf(host, port),
      problems,
      stop: async () => {
        await stopServer(server);
        await data.close();
      },
    };
  } catch (error) {
    await data.close();
    throw error;
  }
}
