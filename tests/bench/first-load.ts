import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Compressed weight of what the home page loads first, in KiB: the scripts and styles its HTML names. */
export async function firstLoad(
  dist: string,
): Promise<{ readonly script: number; readonly style: number }> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const weigh = async (ending: string): Promise<number> => {
    const files = [...html.matchAll(/(?:src|href)="\/?([^"]+)"/gu)]
      .map(([, file = '']) => file)
      .filter((file) => file.endsWith(ending));
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(await readFile(join(dist, file))).length),
    );
    return sizes.reduce((sum, size) => sum + size, 0) / 1024;
  };
  return { script: await weigh('.js'), style: await weigh('.css') };
}
