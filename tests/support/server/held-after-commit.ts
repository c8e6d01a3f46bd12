import { setTimeout } from 'node:timers/promises';
import { startOrSayWhyNot } from '../../../src/server/start/start-or-say-why-not.ts';

/** Longer than any test: the process is killed while it waits. */
const holdMilliseconds = 60_000;

/** The server as it is, but once a request is committed it says so and does not answer. */
await startOrSayWhyNot(process.env, (dependencies) => ({
  ...dependencies,
  unitOfWork: {
    async run(work) {
      const outcome = await dependencies.unitOfWork.run(work);
      const stored = await dependencies.database.selectFrom('requests').select('id').execute();
      if (stored.length > 0) {
        process.stdout.write('committed\n');
        await setTimeout(holdMilliseconds);
      }
      return outcome;
    },
  },
}));
