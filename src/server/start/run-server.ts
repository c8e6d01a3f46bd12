import type { FastifyInstance } from 'fastify';
import { readConfig } from '../config.ts';
import type { Config, Environment } from '../config.ts';
import { flagOpenRequests } from '../requests/flag-open-requests.ts';
import { startDailyCleaning } from '../retention/daily-cleaning.ts';
import { writeOut } from '../standard-output.ts';
import { composeServer } from './compose-server.ts';
import type { Adjust, ComposedServer } from './compose-server.ts';
import { startMessage } from './start-message.ts';
import { StartRefusal } from './start-refusal.ts';

/** How long what is under way may take after a signal to stop, in milliseconds. */
const longestFarewell = 10_000;

/** How often connections that have become idle are closed while stopping, in milliseconds. */
const sweepEvery = 100;

/**
 * Starts the server and keeps it running until a signal asks it to stop.
 * @param adjust replaces dependencies before the application is built from them
 * @throws StartRefusal when it cannot start
 */
export async function runServer(environment: Environment, adjust?: Adjust): Promise<void> {
  const read = readConfig(environment);
  if (!read.ok) throw new StartRefusal(read.sentence);
  const { config } = read;
  const server = await composeServer(config, adjust);
  try {
    await flagOpenRequests(server.dependencies);
    await listen(server.app, config);
  } catch (error) {
    await server.dependencies.database.destroy();
    server.freeFolder();
    throw error;
  }
  stopOnSignal(server, startDailyCleaning(server.dependencies));
  writeOut(await startMessage(server, config));
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new StartRefusal(
        `Port ${port} is taken: stop the program that uses it, or set PORT to another one.`,
      );
    }
    if (code === 'EACCES') {
      throw new StartRefusal(`Port ${port} is not for this user: set PORT to 1024 or higher.`);
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new StartRefusal(`This machine has no address ${host}: set HOST to one that it has.`);
    }
    throw error;
  }
}

function stopOnSignal(
  { app, dependencies, freeFolder }: ComposedServer,
  stopCleaning: () => void,
): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    dependencies.logger.info({}, 'stopping');
    const impatience = setTimeout(() => app.server.closeAllConnections(), longestFarewell);
    // What is under way keeps its connection, which a browser then leaves open for the next call.
    const sweeping = setInterval(() => app.server.closeIdleConnections(), sweepEvery);
    stopCleaning();
    await app.close();
    clearInterval(sweeping);
    await dependencies.database.destroy();
    freeFolder();
    clearTimeout(impatience);
    dependencies.logger.info({}, 'stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
  process.on('uncaughtException', (error) => {
    dependencies.logger.error({ err: error }, 'failed');
    process.exit(1);
  });
}
