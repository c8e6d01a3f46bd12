import { writeFileSync } from 'node:fs';
import { isVerdict, keepReadings } from './readings.ts';

/**
 * `npm run words`: writes docs/words.md and docs/coverage.md anew.
 * `npm run words -- read "<verdict>" <id>...` first keeps what a reader found.
 */
const [command, verdict = '', ...ids] = process.argv.slice(2);
if (command === 'read') {
  if (!isVerdict(verdict)) throw new Error(`not a verdict: ${verdict}`);
  const unknown = keepReadings(verdict, ids);
  if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}`);
}

// Both read the readings as they load.
const { coverageDocument } = await import('./coverage-document.ts');
const { wordsDocument } = await import('./words-document.ts');
for (const [name, text] of [
  ['words', wordsDocument()],
  ['coverage', coverageDocument()],
] as const) {
  writeFileSync(`docs/${name}.md`, text);
  process.stdout.write(`docs/${name}.md\n`);
}
