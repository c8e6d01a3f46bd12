import { loadCurrentDefinition } from '../src/server/definitions/working-definition.ts';
import { replayCommand } from '../src/server/replay/replay-command.ts';

process.umask(0o077);
const { definition } = loadCurrentDefinition();
const { isTTY } = process.stderr;
const { ok, text } = await replayCommand(
  process.argv.slice(2),
  process.env,
  definition,
  isTTY ? (bar) => process.stderr.write(`\r${bar}`) : undefined,
);
if (isTTY) process.stderr.write('\n');
(ok ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = ok ? 0 : 1;
