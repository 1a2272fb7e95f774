import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultDataFolder } from '#server/process/default-data-folder.ts';

it.each([
  ['linux', {}, join('maison', '.local', 'share', 'palabre')],
  ['linux', { XDG_DATA_HOME: 'donnees' }, join('donnees', 'palabre')],
  ['darwin', {}, join('maison', 'Library', 'Application Support', 'Palabre')],
  ['win32', {}, join('maison', 'AppData', 'Roaming', 'Palabre')],
  ['win32', { APPDATA: 'itinerant' }, join('itinerant', 'Palabre')],
] as const)('[P10] data folder on %s %o', (platform, env, folder) => {
  expect(defaultDataFolder(platform, env, 'maison')).toBe(folder);
});
