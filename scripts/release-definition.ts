import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { drawFrozenRuns } from '../src/interop/index.ts';
import { checkDefinition } from '../src/rules/index.ts';
import { readReleases, releasesFolder } from '../src/server/definitions/release-files.ts';
import { loadCurrentDefinition } from '../src/server/definitions/working-definition.ts';

/** Freezes the working definition: `npm run release-definition -- <version>`, say 2026.11.1. */
const versionShape = /^\d{4}\.\d{1,2}\.\d+$/;
const version = process.argv[2] ?? '';
const current = loadCurrentDefinition(readReleases());

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (!versionShape.test(version))
  refuse('Name the version as year.month.number, such as 2026.11.1.');
if (!current.draft) refuse(`Nothing has changed since release ${current.definition.version}.`);
const folder = `${releasesFolder}/${version}`;
if (existsSync(folder)) refuse(`${version} is released already; a release never changes.`);

const { content, consentsVersion } = current;
const { questionnaire, decision } = current.definition;
const faults = checkDefinition(questionnaire, decision);
if (faults.length > 0) refuse(`The definition does not hang together: ${faults.join('; ')}.`);

const definition = { ...current.definition, version };
const runs = drawFrozenRuns(definition);
const releasedOn = new Date().toISOString().slice(0, 10);
mkdirSync(folder, { recursive: true });
writeFileSync(
  `${folder}/definition.json`,
  `${JSON.stringify(
    { version, contentHash: definition.contentHash, consentsVersion, releasedOn, content },
    undefined,
    1,
  )}\n`,
);
writeFileSync(
  `${folder}/runs.json`,
  `[\n${runs.map((run) => JSON.stringify(run)).join(',\n')}\n]\n`,
);
process.stdout.write(
  `Released ${version} (${definition.contentHash.slice(0, 12)}) with ${runs.length} frozen runs. Say in CHANGELOG.md what changed for whom.\n`,
);
