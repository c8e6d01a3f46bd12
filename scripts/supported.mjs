/**
 * What this software runs on. Plain JavaScript without imports from node_modules: it is
 * the first thing that runs, on whatever Node the machine has.
 */

/** @type {Readonly<Record<string, string>>} */
const supportedSystems = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
const supportedProcessors = ['x64', 'arm64'];

/** Oldest Node that can install; on Linux the packages bring their own newer one. */
const nodeToInstall = { major: 20, minor: 19 };
/** Oldest Node that can build, serve and test. Source: better-sqlite3 and type stripping. */
export const nodeToRun = { major: 24, minor: 0 };

/**
 * @param {{ platform: string, arch: string, node: string, musl: boolean }} machine
 * @param {{ major: number, minor: number }} [needed] version of Node; by default what
 *   installing needs on this system
 * @returns {string | undefined} one sentence that says what to do, or nothing if it runs here
 */
export function whyUnsupported(machine, needed) {
  const system = supportedSystems[machine.platform];
  if (!system || !supportedProcessors.includes(machine.arch) || machine.musl) {
    const found = `${machine.platform}-${machine.arch}${machine.musl ? '-musl' : ''}`;
    return `This system (${found}) is not supported: use 64-bit Linux with glibc (Debian, Ubuntu, Fedora), macOS or Windows.`;
  }
  const least = needed ?? (machine.platform === 'linux' ? nodeToInstall : nodeToRun);
  const [major = 0, minor = 0] = machine.node.split('.').map(Number);
  if (major > least.major || (major === least.major && minor >= least.minor)) return undefined;
  return `Node ${machine.node} is too old for ${system}: install Node ${nodeToRun.major} from https://nodejs.org and run the command again.`;
}

/** The machine that this runs on. */
export function thisMachine() {
  const { platform, arch, versions } = process;
  return { platform, arch, node: versions.node, musl: platform === 'linux' && !hasGlibc() };
}

function hasGlibc() {
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const report = process.report.getReport();
  return report.header?.glibcVersionRuntime !== undefined;
}
