import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { SessionReader } from './access/session-reader.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './database/connect.ts';
import type { DefinitionStore } from './definitions/definition-store.ts';
import type { SignOffs } from './definitions/sign-offs.ts';
import type { SitePages } from './pages/page-renderer.ts';
import type { UnitOfWork } from './unit-of-work.ts';
import type { Vault } from './vault/vault.ts';

/** What the application knows of its surroundings. */
export interface AppSettings {
  /** The one origin that pages are served from, such as `https://consult.example`; none on loopback. */
  readonly publicOrigin: string | undefined;
  /** Address ranges of proxies whose word about the sender's address is believed. */
  readonly trustedProxies: readonly string[];
}

/** Everything that the application is built from. */
export interface AppDependencies {
  readonly settings: AppSettings;
  readonly database: Connection;
  readonly unitOfWork: UnitOfWork;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly definitions: DefinitionStore;
  readonly signOffs: SignOffs;
  readonly sessions: SessionReader;
  readonly logger: FastifyBaseLogger;
  /** What the build made; none while only the API runs. */
  readonly pages: SitePages | undefined;
}

/** A group of routes. Each group registers its own on the application that it is given. */
export type RegisterRoutes = (app: FastifyInstance, dependencies: AppDependencies) => void;
