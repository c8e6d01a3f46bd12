import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as StaticPage from '../src/front-desk/how-it-decides/static-page.tsx';
import { mapDecision } from '../src/rules/index.ts';
import { loadCurrentDefinition } from '../src/server/definitions/working-definition.ts';

/** Draws how the working definition decides into docs/, one page for each language. */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { module } = await runnerImport<typeof StaticPage>(
  './src/front-desk/how-it-decides/static-page.tsx',
  { configFile: false, logLevel: 'warn' },
);
const { definition } = loadCurrentDefinition();
const styles = module.staticPageStyles.map((file) => readFileSync(file, 'utf8')).join('\n');
for (const language of ['en', 'es'] as const) {
  const file = `docs/${module.staticPageFiles[language]}`;
  const page = module.renderStaticPage(mapDecision(definition), language, styles);
  writeFileSync(file, page);
  console.log(`${file}: ${definition.version}`);
}
