import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressPages } from './compress-pages.ts';

/** Builds the pages into dist when something that they are made of has changed. */
const inputs = [
  'index.html',
  'front-desk.html',
  'package-lock.json',
  'scripts',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
const outputs = [
  'dist/client/index.html',
  'dist/client/front-desk.html',
  'dist/client/service-worker.js',
  'dist/prerender/prerender.js',
];
const stampFile = 'dist/.stamp';

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function hashInputs(): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of input.includes('.') ? [input] : filesIn(input)) {
      hash.update(`\0${file}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

async function build(): Promise<void> {
  const stamp = hashInputs();
  const isCurrent = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (isCurrent && outputs.every((file) => existsSync(file))) return;

  console.log('Building the pages ...');
  const started = performance.now();
  rmSync(stampFile, { force: true });
  await import('./definition-version.ts');
  const { createBuilder } = await import('vite');
  const builder = await createBuilder({ logLevel: 'warn' }, null);
  await builder.buildApp();
  compressPages('dist/client');
  mkdirSync('dist', { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  await build();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The pages could not be built: ${reason}`);
  process.exitCode = 1;
}
