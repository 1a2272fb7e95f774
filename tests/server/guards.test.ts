import { describe, expect, it } from 'vitest';
import { apiErrorSchema } from '#wire/api-error.ts';
import { TestApp } from './test-app.ts';

const DIRECTIVES = [
  "default-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

describe('[H1] headers of every answer', () => {
  it.each(['/api/sante', '/api/scenarios/inconnu', '/', '/rien.png', '/api/rien'])(
    '%s',
    async (path) => {
      const { headers } = await new TestApp().fetch(path);
      expect(headers.get('content-security-policy')?.split('; ')).toEqual(DIRECTIVES);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('microphone=(self)');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-frame-options')).toBe('DENY');
      if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store');
    },
  );
});

describe('[H2] the cookie of a device', () => {
  it('is out of reach of scripts and of other sites', async () => {
    const [cookie] = (await new TestApp().fetch('/api/scenarios')).headers.getSetCookie();
    expect(cookie).toMatch(/^palabre_appareil=[\w-]{43}; /);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    expect(cookie).toContain('Path=/');
    expect(cookie).not.toContain('Secure');
  });

  it('is « Secure » behind a proxy that does TLS', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const response = await new TestApp().fetch('/api/scenarios', { headers });
    expect(response.headers.getSetCookie()[0]).toContain('Secure');
  });

  it('is given once; what is no token of ours is replaced', async () => {
    const app = new TestApp();
    const given = await app.fetch('/api/scenarios');
    const cookie = given.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const again = await app.fetch('/api/scenarios', { headers: { cookie } });
    expect(again.headers.getSetCookie()).toEqual([]);
    const forged = await app.fetch('/api/scenarios', {
      headers: { cookie: 'palabre_appareil=moi' },
    });
    expect(forged.headers.getSetCookie()).toHaveLength(1);
  });

  it('is not in the database: a copy of the data opens no session', async () => {
    const app = new TestApp();
    const browser = app.browser();
    const first = await browser.get('/api/scenarios');
    const token = /=([\w-]{43})/.exec(first.headers.getSetCookie()[0] ?? '')?.[1] ?? 'aucun';
    await browser.create();
    const rows = JSON.stringify(app.database.prepare('select * from sessions').all());
    expect(rows).not.toContain(token);
  });
});

describe('[H3] writes from elsewhere are refused', () => {
  const post = (headers: Record<string, string>, url = '/api/sessions') =>
    new TestApp().fetch(url, { method: 'POST', headers, body: '{}' });
  const code = async (response: Response): Promise<string> =>
    apiErrorSchema.parse(await response.json()).erreur.code;

  it.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://pirate.example' }],
    ['another port', { origin: 'http://localhost:9999' }],
    ['no origin at all', { origin: 'null' }],
    ['another site, by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour, by the browser’s word', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_who, headers) => {
    const response = await post(headers);
    expect([response.status, await code(response)]).toEqual([403, 'origine_refusee']);
  });

  it.each<[string, Record<string, string>]>([
    ['our page', { origin: 'http://localhost' }],
    ['our page behind a proxy that does TLS', { origin: 'https://localhost' }],
    ['a program', {}],
    ['our page, by the browser’s word', { 'sec-fetch-site': 'same-origin' }],
  ])('%s is not', async (_who, headers) => {
    expect(await code(await post(headers))).toBe('pas_du_json');
  });

  it('reading needs no origin', async () => {
    const headers = { origin: 'https://pirate.example' };
    const response = await new TestApp().fetch('/api/sante', { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('[H4] a server for this machine alone only answers to its names', () => {
  it.each(['http://pirate.example/api/sante', 'http://192.168.1.7:4173/', 'http://127.0.0.1.x/'])(
    'not %s',
    async (url) => {
      const response = await new TestApp().fetch(url);
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('hote_refuse');
    },
  );
  it.each(['http://127.0.0.1:4173', 'http://localhost:80', 'http://[::1]:4173'])(
    '%s',
    async (url) => {
      expect((await new TestApp().fetch(`${url}/api/sante`)).status).toBe(200);
    },
  );
  it('behind a proxy, it answers to the names it was given too', async () => {
    const app = new TestApp({ names: ['Palabre.lycee.fr'] });
    expect((await app.fetch('http://palabre.lycee.fr/api/sante')).status).toBe(200);
    expect((await app.fetch('http://lycee.fr/api/sante')).status).toBe(403);
  });
  it('open to the room, it answers to any', async () => {
    const app = new TestApp({ names: null });
    expect((await app.fetch('http://192.168.1.7:4173/api/sante')).status).toBe(200);
  });
});
