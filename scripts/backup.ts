import { backupCommand } from '../src/server/backup/backup-commands.ts';

process.umask(0o077);
const { ok, text } = await backupCommand(process.argv.slice(2), process.env, new Date());
(ok ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = ok ? 0 : 1;
