import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFixtureFolder } from './fixture-folder.ts';
import { runProcess, startProcess } from './server-process.ts';
import { TestBrowser } from './test-browser.ts';

let folder = '';
let env: Record<string, string> = {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palabre-process-'));
  env = {
    PALABRE_DATA: join(folder, 'donnees'),
    PALABRE_SCENARIOS: writeFixtureFolder(folder),
    NODE_COMPILE_CACHE: join(tmpdir(), 'palabre-compile-cache'),
  };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** No start: exit code 1, French, no stack, and these words. */
async function expectRefusal(args: string[], changes: object, ...words: string[]): Promise<void> {
  const { code, stdout, stderr } = await runProcess(args, { ...env, ...changes });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|Error\b|EADDR|EACCES|ENOTDIR/);
  expect(stderr.trim().split('\n')).toHaveLength(2);
}

describe('the process', { timeout: 30_000 }, () => {
  it('[P1] tells its address, serves, and ends cleanly when asked', async () => {
    const server = await startProcess(['--port', '0'], env);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const list: unknown = await (await fetch(`${server.url}/api/scenarios`)).json();
    expect(list).toMatchObject({ scenarios: [{ id: 'orme' }] });
    expect(await server.stop('SIGTERM')).toBe(0);
    // The folder is free again, and the data still there.
    const again = await startProcess(['--port', '0'], env);
    expect(await again.stop('SIGINT')).toBe(0);
  });

  it('[P1] ends the requests under way before it stops', async () => {
    const asked = Promise.withResolvers<ServerResponse>();
    const model = createServer((_request, response) => asked.resolve(response));
    await new Promise<void>((resolve) => model.listen(0, '127.0.0.1', resolve));
    const address = model.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const server = await startProcess(['--port', '0'], {
      ...env,
      PALABRE_LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
      PALABRE_LLM_MODEL: 'essai',
      PALABRE_LLM_TIMEOUT_MS: '20000',
    });
    const browser = new TestBrowser((path, init) => fetch(`${server.url}${path}`, init));
    const { id } = await browser.create({ client: 'modele' });
    const entering = browser.command(id, { type: 'commencer_entretien' });
    const response = await asked.promise;
    const stopped = server.stop('SIGTERM');
    // It listens no more: the signal was heard.
    while (await fetch(`${server.url}/api/sante`).catch(() => null));
    response.writeHead(400).end('{}');
    const { events } = await entering;
    expect(events.at(-1)).toMatchObject({ type: 'client.a_parle', data: { par: 'scenario' } });
    expect(await stopped).toBe(0);
    model.close();
  });

  it('[P2] one process for a data folder, and the lock dies with its process', async () => {
    const server = await startProcess(['--port', '0'], env);
    await expectRefusal(
      ['--port', '0'],
      {},
      'Un autre Palabre',
      env['PALABRE_DATA'] ?? '',
      '--data',
    );
    expect(await server.stop('SIGKILL')).toBe('SIGKILL');
    const next = await startProcess(['--port', '0'], env);
    expect(await next.stop('SIGTERM')).toBe(0);
  });

  it('[P3] a port already taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    await expectRefusal(['--port', port], {}, `Le port ${port} est déjà pris`, '--port 0');
    other.close();
  });

  it('[P3] an address that is not ours', async () => {
    await expectRefusal(['--port', '0', '--host', '203.0.113.9'], {}, '203.0.113.9', '--host');
  });

  it('[P4] a data folder that is a file, or that cannot be made', async () => {
    const file = join(folder, 'fichier');
    writeFileSync(file, '');
    await expectRefusal(['--data', file], {}, file, 'n’est pas un dossier');
    await expectRefusal(['--data', join(file, 'dedans')], {}, file, '--data');
  });

  it('[P5] a damaged database', async () => {
    const data = env['PALABRE_DATA'] ?? '';
    mkdirSync(data);
    appendFileSync(join(data, 'palabre.sqlite'), 'rien de lisible '.repeat(512));
    await expectRefusal([], {}, 'palabre.sqlite', 'endommagée', 'sauvegarde');
  });

  it('[P6] an option that does not exist, a port that is no port', async () => {
    await expectRefusal(['--prot', '1'], {}, '--prot', '--port NOMBRE');
    await expectRefusal(['--port', '70000'], {}, '70000', '--port');
    await expectRefusal([], { PORT: 'abc' }, 'abc', 'PORT');
  });

  it('[P7] a broken situation is told and left out; the others are served', async () => {
    const scenarios = env['PALABRE_SCENARIOS'] ?? '';
    writeFileSync(join(scenarios, 'entretiens', 'cassee.yaml'), 'format: 1\nid: [\n');
    const server = await startProcess(['--port', '0'], env);
    const list: unknown = await (await fetch(`${server.url}/api/scenarios`)).json();
    expect(list).toMatchObject({ scenarios: [{ id: 'orme' }] });
    await server.stop('SIGTERM');
    expect(server.printed.stderr).toContain('cassee.yaml');
    expect(server.printed.stderr).toContain('Remède');
  });

  it('[P7] a folder of scenarios that is missing', async () => {
    const missing = join(folder, 'absent');
    await expectRefusal([], { PALABRE_SCENARIOS: missing }, missing, 'PALABRE_SCENARIOS');
  });

  it('[P9] a model is used when it is configured; a wish that cannot be met is told', async () => {
    const health = async (changes: object) => {
      const server = await startProcess(['--port', '0'], { ...env, ...changes });
      const answer: unknown = await (await fetch(`${server.url}/api/sante`)).json();
      await server.stop('SIGTERM');
      return { answer, told: server.printed.stderr };
    };
    const address = { PALABRE_LLM_BASE_URL: 'http://127.0.0.1:9/v1' };
    const whole = await health({ ...address, PALABRE_LLM_MODEL: 'essai' });
    expect(whole).toMatchObject({ answer: { modele: true }, told: '' });
    const half = await health(address);
    expect(half.answer).toMatchObject({ modele: false });
    expect(half.told).toContain('PALABRE_LLM_MODEL');
  });

  it('[P8] --aide', async () => {
    const { code, stdout } = await runProcess(['--aide'], env);
    expect(code).toBe(0);
    expect(stdout).toContain('--port NOMBRE');
  });
});
