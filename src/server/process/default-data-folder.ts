import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where a program keeps a user's data on this system. */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Palabre');
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Palabre');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'palabre');
  }
}
