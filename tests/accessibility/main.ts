import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '../../src/consultation/index.ts';
import { accessibilityDocument } from './document.ts';
import type { Visited } from './document.ts';
import { unsettled } from './judgements.ts';
import { lookAt } from './look-at.ts';
import { walkEverything } from './matrix.ts';
import { checkMarkup } from './nu-checker.ts';
import type { Place } from './places.ts';

/**
 * `npm run accessibility`: every page in every state, language and theme, by three engines and
 * checks of our own. A whole run writes docs/accessibility.md; `-- en` or `-- es` walks through
 * one language and writes nothing. Ends with an error where something was found.
 */
const [only] = process.argv.slice(2);
const wanted = languages.filter((language) => only === undefined || language === only);
if (wanted.length === 0) throw new Error(`not a language: ${String(only)}`);

/** A page that was answered and returned to has the stops of one with an error, or fewer. */
const statesByKeyboard = ['error', 'open', 'not sent'];
const themes = ['light', 'dark'] as const;

function looksAt({ side, page, state }: Place) {
  const isView = /^(check|result|request|confirmation|ending|about|help|privacy)/u.test(page);
  return {
    themes,
    byKeyboard: isView || statesByKeyboard.includes(state) || page === 'clear',
    alsoWide: side === 'patient' && isView,
  };
}

const visited: Visited[] = [];
const markup = mkdtempSync(join(tmpdir(), 'exosome-consult-markup-'));
let looks = 0;
let wrong = 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await walkEverything(async (page, place) => {
  const asked = looksAt(place);
  looks += asked.themes.length + Number(asked.alsoWide);
  const html = await page.content();
  writeFileSync(
    join(markup, `${visited.length}.html`),
    `<!doctype html>${html.slice(html.indexOf('<html'))}`,
  );
  const found = await lookAt(page, place, asked);
  visited.push({ place, found });
  const left = unsettled(found);
  wrong += left.length;
  const { side, language, page: name, state } = place;
  say(`${visited.length} ${side} ${language} ${name}, ${state}: ${left.length === 0 ? 'ok' : ''}`);
  for (const { finder, rule, target, message } of left) {
    say(`  ${finder} ${rule} at ${target}: ${message.replaceAll(/\s+/gu, ' ')}`);
  }
}, wanted);

const checked = checkMarkup([markup]);
rmSync(markup, { recursive: true });
const errors = checked.kind === 'checked' ? checked.errors : [];
wrong += errors.length;
for (const error of errors) say(`  Nu: ${error}`);
const checker =
  checked.kind === 'no-java' ? 'did not run: there is no Java' : String(errors.length);
say(`The Nu checker: ${checker}`);
if (only === undefined) {
  writeFileSync('docs/accessibility.md', accessibilityDocument(visited, looks, checker));
}
say(`${visited.length} places, ${looks} looks, ${wrong} findings`);
process.exitCode = wrong === 0 ? 0 : 1;
