/**
 * What this software runs on. Plain JavaScript without imports from node_modules: it is
 * the first thing that runs, on whatever Node the machine has.
 */

const supportedSystems = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const supportedProcessors = ['x64', 'arm64'];

/** Oldest Node that can install; on Linux the packages bring their own newer one. */
const nodeToInstall = [20, 19];
/** Oldest Node that can build, serve and test. Source: better-sqlite3 and type stripping. */
export const nodeToRun = [24, 0];

/**
 * @param {{ platform: string, arch: string, node: string, musl: boolean }} machine
 * @param {readonly number[]} [needed] major and minor version of Node; by default what
 *   installing needs on this system
 * @returns {string | undefined} one sentence that says what to do, or nothing if it runs here
 */
export function whyUnsupported(machine, needed) {
  const system = supportedSystems[machine.platform];
  if (!system || !supportedProcessors.includes(machine.arch) || machine.musl) {
    const found = `${machine.platform}-${machine.arch}${machine.musl ? '-musl' : ''}`;
    return `This system (${found}) is not supported: use 64-bit Linux with glibc (Debian, Ubuntu, Fedora), macOS or Windows.`;
  }
  const [major, minor] = needed ?? (machine.platform === 'linux' ? nodeToInstall : nodeToRun);
  const [foundMajor, foundMinor] = machine.node.split('.').map(Number);
  if (foundMajor > major || (foundMajor === major && foundMinor >= minor)) return undefined;
  return `Node ${machine.node} is too old for ${system}: install Node ${nodeToRun[0]} from https://nodejs.org and run the command again.`;
}

/** The machine that this runs on. */
export function thisMachine() {
  const { platform, arch, versions } = process;
  const musl = platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
  return { platform, arch, node: versions.node, musl };
}
