import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge'];
const USUAL: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((place) => {
    const folder = process.env[place];
    const programs = [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ];
    return folder ? programs.map((program) => join(folder, program)) : [];
  }),
};

/** What to do where no browser is found. */
export const NO_CHROMIUM =
  'No Chromium found. Run `apt-get install chromium`, or install Chrome or Edge, or set CHROME_PATH to a browser of that family.';

/** Path of a browser of the Chromium family, or null: CHROME_PATH, then PATH, then the usual places, then the test driver's own. */
export async function findChromium(): Promise<string | null> {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
  const found = [...onPath, ...(USUAL[process.platform] ?? [])].find((path) => existsSync(path));
  return found ?? drivers();
}

async function drivers(): Promise<string | null> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Like `findChromium`; on a Debian or Ubuntu machine that is ours to set up, installs one first if there is none. */
export async function provideChromium(): Promise<string | null> {
  const found = await findChromium();
  if (found || !isOursToSetUp()) return found;
  process.stderr.write('Installing Chromium for the tests …\n');
  const how = {
    stdio: ['ignore', 2, 2] as ('ignore' | number)[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['-qq', 'update'], how);
  spawnSync('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', 'chromium'], how);
  return findChromium();
}

function isOursToSetUp(): boolean {
  if (process.getuid?.() !== 0 || process.env['CHROME_PATH'] || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}
