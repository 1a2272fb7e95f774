import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Assets } from '#server/http/assets/assets.ts';
import { loadAssets } from '#server/http/assets/load-assets.ts';
import { TestApp } from './test-app.ts';

let folder = '';
let assets: Assets = new Map();
const script = 'console.log("bonjour");\n'.repeat(200);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'palabre-assets-'));
  mkdirSync(join(folder, 'app', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'hors du dossier');
  writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html><title>Palabre</title>');
  writeFileSync(join(folder, 'app', 'assets', 'index-abc.js'), script);
  writeFileSync(join(folder, 'app', 'assets', 'face-abc.woff2'), new Uint8Array(5000));
  assets = loadAssets(join(folder, 'app'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) =>
  new TestApp({ assets }).fetch(path, { headers });

describe('[H5] the files of the application', () => {
  it('the page is asked for again each time, and not sent again when it is the same', async () => {
    const page = await get('/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(await page.text()).toContain('<title>Palabre</title>');
    const etag = page.headers.get('etag') ?? '';
    const again = await get('/', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/', { 'if-none-match': `W/${etag}, "x"` })).status).toBe(304);
    expect((await get('/', { 'if-none-match': '"autre"' })).status).toBe(200);
  });

  it('a file whose name is its hash is kept for ever', async () => {
    const file = await get('/assets/index-abc.js');
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(file.headers.get('content-encoding')).toBeNull();
    expect(await file.text()).toBe(script);
  });

  it('text travels compressed, as the browser prefers; fonts as they are', async () => {
    const br = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers.get('content-encoding')).toBe('br');
    expect(br.headers.get('vary')).toBe('Accept-Encoding');
    const small = Buffer.from(await br.arrayBuffer());
    expect(small.length).toBeLessThan(script.length / 10);
    expect(brotliDecompressSync(small).toString()).toBe(script);
    const gz = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip;q=0.5, br;q=0' });
    expect(gz.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await gz.arrayBuffer())).toString()).toBe(script);
    const font = await get('/assets/face-abc.woff2', { 'accept-encoding': 'br' });
    expect(font.headers.get('content-encoding')).toBeNull();
    expect(font.headers.get('content-type')).toBe('font/woff2');
  });

  it('an address of the application gets its page; a missing file does not', async () => {
    const page = await get('/entretien/123', { accept: 'text/html,*/*' });
    expect([page.status, await page.text()]).toEqual([
      200,
      expect.stringContaining('<title>Palabre</title>'),
    ]);
    const missing = await get('/assets/index-old.js', { accept: 'text/html' });
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('n’existe pas'),
    ]);
    expect((await get('/image.png', { accept: 'image/*' })).status).toBe(404);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '//secret.txt'])(
    'nothing outside the folder: %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('hors du dossier');
    },
  );

  it('an application that was not built says so', async () => {
    const response = await new TestApp().fetch('/');
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.stringContaining('npm start'),
    ]);
    expect(loadAssets(join(folder, 'absent')).size).toBe(0);
  });
});
