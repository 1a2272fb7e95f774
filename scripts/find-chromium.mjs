import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium that runs, or undefined. In this order: the one named by
 * PALABRE_CHROMIUM, the one Playwright downloaded, the ones of the system.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env['PALABRE_CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const { chromium } = await import('playwright');
  for (const candidate of [chromium.executablePath(), ...systemCandidates()]) {
    if (existsSync(candidate) && runs(candidate)) return candidate;
  }
  return undefined;
}

/** @returns {string[]} */
function systemCandidates() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((base) => base !== undefined);
    return bases.flatMap((base) => [
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Chromium', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...NAMES, 'microsoft-edge'].flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

/**
 * On some Linux systems `chromium-browser` is only a stub that asks to install a snap, so it is
 * asked its version. Not elsewhere: on Windows `--version` opens a window.
 *
 * @param {string} path
 */
function runs(path) {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
