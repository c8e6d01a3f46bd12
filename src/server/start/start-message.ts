import type { AddressInfo } from 'node:net';
import { ownerLink } from '../accounts/owner-link.ts';
import { readInForce } from '../definitions/in-force.ts';
import { localOrigin } from '../config.ts';
import type { Config } from '../config.ts';
import type { ComposedServer } from './compose-server.ts';

/** What is said once the server listens: where, how to begin, and what to keep safe. */
export async function startMessage(
  { app, dependencies }: Pick<ComposedServer, 'app' | 'dependencies'>,
  config: Config,
): Promise<string> {
  const origin = config.publicOrigin ?? localOrigin(config.host, portOf(app.server.address()));
  const link = await ownerLink({ ...dependencies, origin });
  const lines = [
    `Patients' page: ${origin}/`,
    `Front desk: ${origin}/front-desk`,
    ...(link ? [`Create the owner's account (this link works once): ${link}`] : []),
    config.key.kind === 'file'
      ? `The key lies in ${config.key.file}. Keep a copy elsewhere: without it the requests cannot be read.`
      : 'The key comes from MASTER_KEY. Keep a copy elsewhere: without it the requests cannot be read.',
    ...(dependencies.definitions.current().draft
      ? ['The questions and rules are a draft: this version was not released.']
      : []),
    ...(await waitingLine(dependencies)),
    ...(dependencies.pages ? [] : ['The pages were not built: only the API is served.']),
  ];
  return `${lines.join('\n')}\n`;
}

async function waitingLine(
  known: Pick<ComposedServer['dependencies'], 'definitions' | 'signOffs'>,
): Promise<string[]> {
  const { waiting } = await readInForce(known);
  if (!waiting) return [];
  return [
    `Release ${waiting.version} of the questions and rules is less cautious than the one before it. Until a clinician has signed it, patients see the care pages and the telephone.`,
  ];
}

function portOf(address: AddressInfo | string | null): number | string {
  return typeof address === 'object' && address !== null ? address.port : '';
}
