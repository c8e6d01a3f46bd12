/**
 * Compares what a lock file asks for with what npm says it left in node_modules.
 * Plain JavaScript without imports from node_modules.
 */

/**
 * @typedef {'production' | 'everything'} Sort
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean,
 *   devOptional?: boolean, extraneous?: boolean, os?: string | string[], cpu?: string | string[],
 *   libc?: string | string[] }} LockEntry
 * @typedef {Record<string, LockEntry>} LockedPackages by path, as in `packages` of a lock file
 */

/**
 * @param {string | string[] | undefined} allowed
 * @param {string} value
 */
const fits = (allowed, value) => allowed === undefined || [allowed].flat().includes(value);

/**
 * An optional package without a system of its own may be left out by npm; one that is built
 * for this system must be there, or a slower or older part would run in its place.
 * @param {LockEntry} entry
 * @param {Sort} sort
 * @param {{ platform: string, arch: string }} machine
 */
function isNeeded(entry, sort, machine) {
  if (entry.extraneous) return false;
  if (sort === 'production' && (entry.dev || entry.devOptional)) return false;
  if (!entry.optional) return true;
  const isForOneSystem = entry.os !== undefined && entry.cpu !== undefined;
  return (
    isForOneSystem &&
    fits(entry.os, machine.platform) &&
    fits(entry.cpu, machine.arch) &&
    fits(entry.libc, 'glibc')
  );
}

/**
 * @param {LockedPackages} locked what package-lock.json asks for
 * @param {LockedPackages} installed what node_modules/.package-lock.json says is there
 * @param {Sort} sort
 * @param {{ platform: string, arch: string }} machine
 * @returns {string[]} paths of packages that are missing or of another version
 */
export function packagesToInstall(locked, installed, sort, machine) {
  return Object.entries(locked)
    .filter(([path, entry]) => path.startsWith('node_modules/') && isNeeded(entry, sort, machine))
    .filter(([path, entry]) => {
      const found = Object.hasOwn(installed, path) ? installed[path] : undefined;
      return found?.version !== entry.version || found?.integrity !== entry.integrity;
    })
    .map(([path]) => path);
}
