import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Assets } from './assets.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
};

/**
 * Reads the whole built application: a request then looks an address up in a map and never touches
 * the disk, so that no address can leave the folder.
 */
export function loadAssets(folder: string): Assets {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        const address = `/${relative(folder, path).split(sep).join('/')}`;
        const body = new Uint8Array(readFileSync(path));
        const hash = createHash('sha256').update(body).digest('base64url');
        return [
          address,
          {
            body,
            type: TYPES[extname(name)] ?? 'application/octet-stream',
            etag: `"${hash}"`,
            immutable: address.startsWith('/assets/'),
          },
        ] as const;
      }),
  );
}
