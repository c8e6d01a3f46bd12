import { loadCurrentDefinition } from '../../src/server/definitions/working-definition.ts';
import { replayCommand } from '../../src/server/replay/replay-command.ts';

/** `npm run replay` with a definition that has lost the first of the cautions that always come. */
const { definition } = loadCurrentDefinition();
const { decision } = definition;
const { ok, text } = await replayCommand([], process.env, {
  ...definition,
  version: 'without a caution',
  decision: { ...decision, standingCautions: decision.standingCautions.slice(1) },
});
process.stdout.write(`${text}\n`);
process.exitCode = ok ? 0 : 1;
