import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseFile } from '../../src/server/database/database-file.ts';
import { progressBar } from '../../src/server/replay/replay-report.ts';
import { fillEmbedded } from './fill-database.ts';

/**
 * `npm run bench:replay -- <folder> <requests>`: fills a database through what stores and
 * seals requests in the server, and measures `npm run replay` over it, with
 * the current definition and with one that moves nearly every request. A folder that was
 * filled before is filled up, so that a large one can be made in pieces.
 */
const [folder, wanted] = process.argv.slice(2);
const requests = Number(wanted);
if (folder === undefined || !Number.isSafeInteger(requests) || requests < 1) {
  process.stderr.write('npm run bench:replay -- <folder> <requests>\n');
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const dataFolder = resolve(folder, 'data');
const keyFile = resolve(folder, 'key');
const { isTTY } = process.stderr;
await fillEmbedded({ dataFolder, key: { kind: 'file', file: keyFile } }, requests, (stored) => {
  if (isTTY) process.stderr.write(`\r${progressBar(stored, requests)}`);
});

const file = databaseFile(dataFolder);
const gigabytes = statSync(file).size / 1e9;
process.stdout.write(
  `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, ${gigabytes.toFixed(2)} GB\n`,
);
process.exitCode = (await replayOver('scripts/replay.ts')) ? 0 : 1;
// The same with a definition under which nearly every request with options moves.
if (!(await replayOver('bench/replay/replay-moved.ts'))) process.exitCode = 1;

/** Runs a replay as a program of its own, which says at its end what it took. */
function replayOver(program: string): Promise<boolean> {
  const usage = new URL('./say-usage.ts', import.meta.url).href;
  const replay = spawn(process.execPath, ['--import', usage, join(root, program)], {
    env: { ...process.env, DATA_DIR: dataFolder, KEY_FILE: keyFile },
    stdio: 'inherit',
  });
  return new Promise((done) => replay.once('exit', (code) => done(code === 0)));
}
