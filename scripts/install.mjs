/**
 * Installs the packages when they are missing, of another lock file, or not enough:
 * `node scripts/install.mjs production` before `npm start`, `... everything` before `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesToInstall } from './installed.mjs';
import { thisMachine, whyUnsupported } from './supported.mjs';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const sort = process.argv[2] === 'production' ? 'production' : 'everything';

/**
 * @param {string} sentence what to do
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * @param {string} path of a lock file
 * @returns {import('./installed.mjs').LockedPackages}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** What npm says that it left, without what has been deleted since. */
function readInstalled() {
  const packages = readPackages(join(root, 'node_modules', '.package-lock.json'));
  const there = Object.entries(packages).filter(([path]) => existsSync(join(root, path)));
  return Object.fromEntries(there);
}

const missingNow = () => packagesToInstall(locked, readInstalled(), sort, machine);

const machine = thisMachine();
const unsupported = whyUnsupported(machine);
if (unsupported) stop(unsupported);

const locked = readPackages(join(root, 'package-lock.json'));
if (Object.keys(locked).length === 0) {
  stop('package-lock.json is missing or damaged: fetch the project again.');
}
if (missingNow().length > 0) install();
if (machine.platform === 'win32') {
  // `npm start` is `exec node ...`, so that a signal to npm reaches the server; Windows has no exec.
  writeFileSync(join(root, 'node_modules', '.bin', 'exec.cmd'), '@%*\r\n');
}

function install() {
  console.error(`Installing ${sort === 'production' ? 'what the server needs' : 'everything'} ...`);
  const started = Date.now();
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (sort === 'production') words.push('--omit=dev');
  // npm's own Node: the one that comes first on the PATH may lie in the folder being replaced.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath;
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  const ran = npm
    ? spawnSync(node, [npm, ...words], options)
    : spawnSync('npm', words, { ...options, shell: machine.platform === 'win32' });
  const missing = missingNow();
  if (ran.status !== 0 || missing.length > 0) stop(failure(ran, missing));
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

/**
 * @param {import('node:child_process').SpawnSyncReturns<string>} ran
 * @param {string[]} missing
 */
function failure(ran, missing) {
  const reason =
    /npm error (?!code |syscall |errno |type |path |A complete log)(.+)/.exec(
      ran.stderr ?? '',
    )?.[1] ??
    ran.error?.message ??
    (missing.length > 0 ? `${missing[0]} did not arrive` : `npm ended with ${ran.status}`);
  return `The packages could not be installed (${reason.trim()}): check the network and the free disk space, then run the command again.`;
}
