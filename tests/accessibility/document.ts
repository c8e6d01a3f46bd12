import { judgementOf, keyOf } from './judgements.ts';
import type { Finding } from './finding.ts';
import type { Place } from './places.ts';

/** What was found at one place. */
export interface Visited {
  readonly place: Place;
  readonly found: readonly Finding[];
}

/** What no program can tell. */
const forPeople = [
  [
    'iPhone with VoiceOver',
    'Whether one swipe is one thing: an option with its hint, a summary of sources, a phone number. Whether the heading of the next page is read after Continue, and the box of what is missing after an empty one. The rotor: headings, links, form controls. Whether a date of the front desk and the keyboard for the phone number come up as meant.',
  ],
  [
    'A real iPhone',
    'What only its touch, its keyboard and its bars do: two quick presses on Continue; the swipe back, with the picture of the page before; whether a field is zoomed into or hidden by the keyboard, and what autofill offers; the list to take along as a file, and paper; the answers after a call, after an hour in the background, in Lockdown Mode, and from the home screen.',
  ],
  [
    'NVDA with Firefox and Chrome',
    'Browse mode and focus mode: whether radios and boxes switch to focus mode by themselves and say the question once. Whether "not sent yet" and "received" are said as they happen, and only once. The tables of the front desk, cell by cell.',
  ],
  [
    'TalkBack with Chrome',
    'Explore by touch: whether the whole surface of an option speaks as one. Whether Back of the system goes one page back and says where it is.',
  ],
  [
    'Spanish voices',
    'Whether English titles of sources are read by an English voice, and whether abbreviations (FDA, PRP) are understood.',
  ],
  [
    'Voice control, switch and magnifier',
    '"Tap Continue" and "tap Change Age"; scanning order on the result; what remains in view at 400 % with the keyboard of the phone open.',
  ],
  [
    'People',
    'Whether somebody with low vision, a tremor, little reading practice or a bad evening gets through, and what they understood. No engine finds the word that frightens.',
  ],
] as const;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Figures of a whole run, as docs/accessibility.md. */
export function accessibilityDocument(
  visited: readonly Visited[],
  looks: number,
  checker: string,
): string {
  const reviews = new Map<string, { finding: Finding; count: number; pages: Set<string> }>();
  for (const { place, found } of visited) {
    for (const finding of found.filter(({ kind }) => kind === 'review')) {
      const key = keyOf(finding);
      const entry = reviews.get(key) ?? { finding, count: 0, pages: new Set() };
      reviews.set(key, entry);
      entry.count += 1;
      entry.pages.add(`${place.side} ${place.page}`);
    }
  }
  const violations = (finder: string): string =>
    String(
      visited.flatMap(({ found }) =>
        found.filter((each) => each.finder === finder && each.kind === 'violation'),
      ).length,
    );
  const sides = (['patient', 'desk'] as const).map((side) => {
    const places = visited.filter(({ place }) => place.side === side);
    const pages = new Set(places.map(({ place }) => place.page));
    return [side, String(pages.size), String(places.length)];
  });
  return [
    '# Accessibility',
    '',
    'Written by `npm run accessibility`, which walks through every page in a real browser and ends with an error where a violation is found, or something that nobody has judged. `npm test` does the same on one page of each kind and state (`tests/journeys/accessibility.spec.ts`).',
    '',
    'The bar is WCAG 2.2 AA, and more where it costs nothing: targets of 44 pixels for patients, focus that nothing covers at all.',
    '',
    '## What was visited',
    '',
    `Every question empty, with what is missing said, answered and returned to; check, results, endings, the request empty, with errors, filled and not sent, the confirmation, what can be read, and the front desk. Each place in English and Spanish, light and dark: ${looks} looks by three engines. Patients' pages are 320 pixels wide, and the views after the questions 1280 as well.`,
    '',
    ...table(['side', 'pages', 'places (page x state x language)'], sides),
    '',
    '## Violations',
    '',
    ...table(
      ['by', 'what it looks for', 'violations'],
      [
        ['axe-core', 'WCAG 2.0 to 2.2 A and AA, good practice, label in name', violations('axe')],
        ['HTML_CodeSniffer', 'WCAG 2 AA, errors', violations('HTMLCS')],
        ['IBM Equal Access', 'IBM Accessibility and WCAG 2.2, violations', violations('IBM')],
        [
          'our own checks',
          'no scrolling sideways at 320 x 256 and 320 x 180 (1280 at 400 %); text spacing of 1.4.12; text of twice the size at 390 and 320 pixels, for patients; targets of 44 pixels, felt out by pressing; label in name; no link underlined in pieces; edges and ticks in forced colours; nothing that moves with reduced motion; Tab goes around the page, at each stop a ring that nothing covers',
          violations('ours'),
        ],
        ['the Nu checker', 'the markup of every place, as the browser holds it', checker],
      ],
    ),
    '',
    '## What the engines leave to a person, and our judgement',
    '',
    ...table(
      ['engine and rule', 'times', 'pages', 'judgement'],
      [...reviews]
        .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
        .map(([key, { finding, count, pages }]) => [
          key,
          String(count),
          String(pages.size),
          judgementOf(finding) ?? 'NOT JUDGED',
        ]),
    ),
    '',
    '## What a screen reader says',
    '',
    'One whole journey in each language, read by a virtual screen reader: [English](transcripts/en.md), [Spanish](transcripts/es.md). `npm run transcripts` writes them. Reading them changed this: "Change : Age" became "Change Age"; the name of the practice and its colon are one piece; what is missing on a page of two questions no longer says ".:"; each consent is no longer a group of its own with the same name three times; the links in the head are no longer called by the name of the site.',
    '',
    '## Which browsers',
    '',
    'The linter holds the styles and scripts of the pages to what is in Baseline "widely available": in every browser for 30 months. The few exceptions stand in `eslint.config.js`, each with its reason.',
    '',
    "Tests and journeys run in Chromium. On 27 November 2026 the patient's pages were also gone through by hand in two other engines, in both languages, 390 and 1280 pixels wide: in Firefox 153 ESR, and in WebKitGTK 2.50.6, which draws and runs pages as Safari 26 does. The whole way with each kind of question, what is missing, Back, Forward and reload, the other language in the middle, Change, the result with its sources and its compared rows, Send and Back after it; the endings; answers that are kept and found again, Clear, two tabs, a shared screen, no connection, private windows, text of twice the size; in Firefox also no scripts, no storage, forced colors, dark and paper.",
    '',
    'It showed what no journey had, and all of it is mended: back from another site, Safari said that the answers were open in another tab; a group with an error moved the page of Safari sideways; on a phone with touch that counts no presses, the second half of a double press could answer the next question; words were divided where a line had room; and, in every browser, wherever answers are kept elsewhere than in the tab, the pages after the questions began at their end. Gone through once more after later changes, by pointer and by keys, also in Firefox 140 ESR, with a look into the profile folder: WebKit refuses everything to a page that it takes down, and a tick that was to be kept at that moment took all answers along at a reload; Firefox wrote what was typed into the request into its own file, in the clear.',
    '',
    '## What only a person with the real thing can show',
    '',
    'None of this has been done yet.',
    '',
    ...table(['with', 'what to find out'], forPeople),
    '',
  ].join('\n');
}
