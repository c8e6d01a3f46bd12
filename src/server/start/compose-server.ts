import type { FastifyInstance } from 'fastify';
import { createSessionReader } from '../accounts/sessions.ts';
import { buildApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import { createDefinitionStore } from '../definitions/release-store.ts';
import type { DefinitionStore } from '../definitions/definition-store.ts';
import type { AppDependencies } from '../dependencies.ts';
import { createLogger } from '../logging.ts';
import { loadSite } from '../pages/load-site.ts';
import { createSignOffs } from '../sign-off/sign-off-repository.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { holdFolder } from './hold-folder.ts';
import { prepareDatabase } from './prepare-database.ts';
import { StartRefusal } from './start-refusal.ts';

/** A server that is ready to listen. */
export interface ComposedServer {
  readonly app: FastifyInstance;
  readonly dependencies: AppDependencies;
  /** Lets another server use the folder. */
  readonly freeFolder: () => void;
}

/** Replaces dependencies before the application is built from them. */
export type Adjust = (dependencies: AppDependencies) => AppDependencies;

/**
 * Opens everything that a configuration names and builds the application from it.
 * @throws StartRefusal when something cannot be used
 */
export async function composeServer(
  { dataFolder, key, publicOrigin, trustedProxies }: Config,
  adjust: Adjust = (dependencies) => dependencies,
): Promise<ComposedServer> {
  const definitions = readDefinitions();
  const clock = systemClock;
  const settings = { publicOrigin, trustedProxies };
  const { database, vault } = await prepareDatabase({ dataFolder, key }, clock);
  let freeFolder: (() => void) | undefined;
  try {
    freeFolder = holdFolder(dataFolder);
    const dependencies = adjust({
      settings,
      database,
      unitOfWork: createUnitOfWork(database),
      vault,
      clock,
      definitions,
      signOffs: createSignOffs(database),
      sessions: createSessionReader({ database, vault, clock, settings }),
      logger: createLogger(),
      pages: await loadSite(),
    });
    return { app: await buildApp(dependencies), dependencies, freeFolder };
  } catch (error) {
    freeFolder?.();
    await database.destroy();
    throw error;
  }
}

function readDefinitions(): DefinitionStore {
  try {
    return createDefinitionStore();
  } catch {
    throw new StartRefusal(
      'A released definition was changed or cannot be read: put back its original files under src/rules/releases.',
    );
  }
}
