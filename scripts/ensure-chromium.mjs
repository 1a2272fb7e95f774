import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { node24 } from './node24.mjs';
import { root } from './root.mjs';

/** @type {{ tool: string, commands: string[][] }[]} */
const PACKAGE_MANAGERS = [
  {
    tool: 'apt-get',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
  },
  { tool: 'dnf', commands: [['dnf', 'install', '-y', 'chromium']] },
  { tool: 'apk', commands: [['apk', 'add', 'chromium']] },
];

/**
 * The path of a Chromium for the tests, installed first when the machine has none: by the
 * system's package manager when we may use it, else by Playwright. Undefined when all failed,
 * after having said what to do.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  const named = process.env['PALABRE_CHROMIUM'];
  if (named !== undefined && named !== '') {
    process.stdout.write(
      `La variable PALABRE_CHROMIUM désigne « ${named} », qui n’existe pas. Corrigez-la ou retirez-la.\n`,
    );
    return undefined;
  }
  process.stdout.write('Aucun Chromium sur cette machine : installation en cours…\n');
  installWithSystem();
  const installed = await findChromium();
  if (installed !== undefined) return installed;
  spawnSync(node24, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
  });
  const downloaded = await findChromium();
  if (downloaded === undefined) {
    process.stdout.write(
      'Chromium n’a pas pu être installé. Installez Chromium, Chrome ou Edge (sous Debian et Ubuntu : ' +
        '« sudo apt-get install chromium »), ou indiquez son chemin dans la variable PALABRE_CHROMIUM, ' +
        'puis relancez « npm test ». Pour vous en passer : « npm test -- --rapide ».\n',
    );
  }
  return downloaded;
}

/** Only as root on Linux: asking for a password in the middle of the tests would block them. */
function installWithSystem() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const manager = PACKAGE_MANAGERS.find(
    ({ tool }) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0,
  );
  for (const [command, ...args] of manager?.commands ?? []) {
    if (command !== undefined) {
      spawnSync(command, args, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
}
