import { ownerLinkCommand } from '../src/server/accounts/owner-link-command.ts';

const { ok, text } = await ownerLinkCommand(process.env);
(ok ? process.stdout : process.stderr).write(`${text}\n`);
process.exitCode = ok ? 0 : 1;
