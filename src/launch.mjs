#!/usr/bin/env node
/**
 * The front door, and the one file that is plain JavaScript: Node 20 cannot start TypeScript.
 * It checks the Node version, installs what is missing, bundles what is stale, and hands over.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * A program that the launcher bundles: its entry, the sources that make it stale, whether packages travel inside it
 * (a quick start) or are loaded from node_modules, and whether it needs the packages of development.
 * @typedef {{ entry: string, sources: readonly string[], whole: boolean, development: boolean }} Program
 */

const SETTINGS = ['vite.config.ts', 'package.json', 'package-lock.json'];
const PRODUCT = ['src', 'assets', 'scenarios', ...SETTINGS];
const HOUSE = { entry: 'src/house/main.ts', sources: ['src/house', 'src/launch.mjs', ...SETTINGS], whole: false };

/** @type {Readonly<Record<string, Program>>} */
const PROGRAMS = {
  sim: { entry: 'src/cli/main.ts', sources: PRODUCT, whole: true, development: false },
  start: { ...HOUSE, development: false },
  build: { ...HOUSE, development: false },
  test: { ...HOUSE, development: true },
  check: { ...HOUSE, development: true },
  bench: { entry: 'test/bench/bench.ts', sources: [...PRODUCT, 'test'], whole: false, development: true },
  renew: { entry: 'test/records/renew.ts', sources: [...PRODUCT, 'test'], whole: false, development: true },
};

/**
 * The sentence for a Node that is too old to run the house, or null.
 * @param {string} version as in `process.versions.node`
 */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fit = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  return fit
    ? null
    : `Without Objection needs Node 20.19 or newer (22.12 or newer from 22 on); this is Node ${version}. See https://nodejs.org`;
}

/**
 * Paths of locked packages that are not installed in the locked version. Packages made for other platforms do not count.
 * @param {string} root
 * @param {boolean} development whether the packages of development count
 * @returns {readonly string[]}
 */
export function missingPackages(root, development) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(locked)
    .filter(([path, { version, dev, optional, devOptional }]) => {
      if (path === '' || optional || ((dev || devOptional) && !development)) return false;
      return installed[path]?.version !== version || !existsSync(join(root, path));
    })
    .map(([path]) => path);
}

/**
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Locked
 * @param {string} file a lock file of npm
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  try {
    const lock = /** @type {{ packages?: Record<string, Locked> }} */ (JSON.parse(readFileSync(file, 'utf8')));
    return lock.packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Installs what the lock file asks for, with everything npm says on standard error.
 * @param {string} root
 * @param {boolean} development
 */
function install(root, development) {
  if (missingPackages(root, development).length === 0) return;
  process.stderr.write('Installing the packages, once …\n');
  const wanted = existsSync(join(root, 'node_modules')) ? ['install', '--no-save'] : ['ci'];
  const options = [...wanted, '--no-audit', '--no-fund', ...(development ? ['--include=dev'] : [])];
  const npm = process.env['npm_execpath'] ?? '';
  const how = /** @type {import('node:child_process').SpawnSyncOptions} */ ({ cwd: root, stdio: ['ignore', 2, 2] });
  const { status } =
    basename(npm) === 'npm-cli.js'
      ? spawnSync(process.execPath, [npm, ...options], how)
      : spawnSync('npm', options, { ...how, shell: process.platform === 'win32' });
  const missing = missingPackages(root, development);
  if (status !== 0 || missing.length > 0)
    throw new Error(
      `npm could not install ${missing.length} packages; is there a network? Try: npm ${options.join(' ')}`,
    );
}

/**
 * One hash over name, size and time of each file: the same sources, untouched, give the same stamp.
 * @param {string} root
 * @param {readonly string[]} sources files and folders under the root; those that do not exist count as absent
 */
export function stampOf(root, sources) {
  const hash = createHash('sha256').update(process.version);
  /** @param {string} path */
  const add = (path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    else hash.update(found ? `${path}\n${found.size} ${found.mtimeMs}\n` : `${path}\nabsent\n`);
  };
  sources.forEach(add);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Bundles a program unless its sources are as they were. Each state of the sources has its own folder, so that two
 * launchers at once cannot pull a bundle from under each other; folders of another hour are swept.
 * @param {string} root
 * @param {Program} program
 * @returns {Promise<string>} the file to run
 */
export async function bundle(root, { entry, sources, whole }) {
  const shelf = join(root, 'dist/bundles', entry.replace(/\W+/g, '-'));
  const folder = join(shelf, stampOf(root, sources));
  const file = join(folder, 'main.js');
  if (existsSync(file)) return file;
  if (!existsSync(join(root, entry))) throw new Error(`There is no ${entry} to run.`);
  const { build } = await import('vite');
  mkdirSync(shelf, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  await build({
    root,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { target: 'node', ...(whole ? { noExternal: true } : { external: true }) },
    build: { ssr: entry, outDir: draft, target: 'node20', rolldownOptions: { output: { entryFileNames: 'main.js' } } },
  }).catch((/** @type {Error} */ error) => {
    rmSync(draft, { recursive: true, force: true });
    throw new Error(`${entry} could not be bundled. ${stripVTControlCharacters(error.message)}`);
  });
  sweep(shelf);
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(file)) throw error;
    rmSync(draft, { recursive: true, force: true }); // another launcher was quicker
  }
  return file;
}

/** @param {string} shelf */
function sweep(shelf) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(shelf)) {
    const folder = join(shelf, name);
    if ((statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < hourAgo)
      rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs one command; a first word that is none of the house's is the terminal's, so that the `bin` takes its arguments bare.
 * @param {string} root
 * @param {readonly string[]} words
 */
async function launch(root, words) {
  const named = Object.hasOwn(PROGRAMS, words[0] ?? '');
  const command = named ? String(words[0]) : 'sim';
  const args = words.slice(named ? 1 : 0);
  const program = /** @type {Program} */ (PROGRAMS[command]);
  const file = await ready(root, program).catch((/** @type {Error} */ error) => {
    process.stderr.write(`${error.message}\n`);
    if (command === 'test') process.stdout.write('0 passed, 1 failed\n');
    process.exitCode = 1;
  });
  if (file === undefined) return;
  if (program.entry !== HOUSE.entry) process.argv.splice(1, Infinity, file, ...args);
  const { keepHouse } = /** @type {Partial<typeof import('./house/main.ts')>} */ (
    await import(pathToFileURL(file).href)
  );
  if (keepHouse) process.exitCode = await keepHouse(root, command, args);
}

/**
 * @param {string} root
 * @param {Program} program
 */
async function ready(root, program) {
  install(root, program.development);
  return bundle(root, program);
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === here) {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld) {
    process.stderr.write(`${tooOld}\n`);
    process.exitCode = 1;
  } else {
    await launch(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2));
  }
}
