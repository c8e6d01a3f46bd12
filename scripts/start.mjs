/** Builds what is not built yet, then becomes the server. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeToRun, thisMachine, whyUnsupported } from './supported.mjs';

const unsupported = whyUnsupported(thisMachine(), nodeToRun);
if (unsupported) {
  console.error(unsupported);
  process.exit(1);
}
const buildScript = fileURLToPath(new URL('build.ts', import.meta.url));
const built = spawnSync(process.execPath, [buildScript], { stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

// In this very process: a signal must reach the server, not a parent that leaves it behind.
const server = new URL('../src/server/main.ts', import.meta.url);
process.argv[1] = fileURLToPath(server);
await import(server.href);
