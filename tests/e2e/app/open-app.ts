import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { type ServerProcess, startProcess } from '#tests/server/server-process.ts';
import { buildApp } from '../../../scripts/build-app.mjs';
import { chromiumArguments } from '../../../scripts/chromium-arguments.mjs';
import { findChromium } from '../../../scripts/find-chromium.mjs';

/** The application as a visitor meets it: built, served by the real server, in a real browser. */
export interface OpenApp {
  readonly browser: Browser;
  readonly url: string;
  /** Kills the server as a power cut would, and starts it again at the same address. */
  readonly restart: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Builds the application if its sources changed, starts a server with no data, and Chromium.
 *
 * @param situations writes another folder of situations under the folder given, and returns its path
 */
export async function openApp(situations?: (parent: string) => string): Promise<OpenApp> {
  if (!(await buildApp())) throw new Error('the application does not build');
  const data = mkdtempSync(join(tmpdir(), 'palabre-e2e-'));
  const env = situations === undefined ? {} : { PALABRE_SCENARIOS: situations(data) };
  const start = (port: string): Promise<ServerProcess> =>
    startProcess(['--port', port, '--data', data], env);
  let server = await start('0');
  const { port } = new URL(server.url);
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: chromiumArguments,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
  return {
    browser,
    url: server.url.replace(/\/$/, ''),
    restart: async () => {
      await server.stop('SIGKILL');
      server = await start(port);
    },
    kill: async () => {
      await server.stop('SIGKILL');
    },
    close: async () => {
      await browser.close();
      await server.stop('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
