import { expect, test } from '@playwright/test';
import { checkPage } from '../accessibility/checks/check-page.ts';
import { tabThrough } from '../accessibility/checks/tab-through.ts';
import { askEngines } from '../accessibility/engines.ts';
import type { Finding } from '../accessibility/finding.ts';
import { unsettled } from '../accessibility/judgements.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** A page with nothing wrong, around what a test puts wrong. */
const pageWith = (body: string, css = ''): string => `<!doctype html><html lang="en">
  <head><title>A page</title><style>
    body { margin: 0 } button { min-height: 44px; min-width: 44px; border: 2px solid }
    :focus-visible { outline: 3px solid blue } ${css}
  </style></head>
  <body><main><h1>A page</h1>${body}</main></body></html>`;

const rulesOf = (found: readonly Finding[]): string[] => [
  ...new Set(found.map(({ finder, rule }) => `${finder} ${rule}`)),
];

const faults = [
  ['a button of 30 pixels', 'target', '<button style="all:unset">X</button>', ''],
  ['a wide box', 'zoom-400', '<div style="width:400px">wide</div>', ''],
  [
    'words cut off at the side',
    'zoom-400',
    '<p style="overflow:hidden;white-space:nowrap">words words words words words words words</p>',
    '',
  ],
  [
    'words cut off below once they are spaced',
    'text-spacing',
    '<p style="height:1.2em;line-height:1.2;overflow:hidden">words words words words</p>',
    '',
  ],
  ['words that grow out of the page', 'text-200', '<p style="width:10.5rem">words</p>', ''],
  ['a name without the words', 'label-in-name', '<button aria-label="Go">Send</button>', ''],
  [
    'a link that is underlined in pieces',
    'underline',
    '<a href="#x" style="display:inline-flex"><b>‹</b> Back</a>',
    '',
  ],
  ['a button without an edge', 'forced-colours', '<button style="border:0">Send</button>', ''],
  [
    'a box that draws its own tick',
    'forced-colours',
    '<label><input type="checkbox" style="appearance:none;border:1px solid"> Yes</label>',
    '',
  ],
  [
    'something that glides',
    'reduced-motion',
    '<p class="glides">x</p>',
    '.glides{transition:all 1s}',
  ],
] as const;

for (const [what, rule, body, css] of faults) {
  test(`our checks see ${what}`, async ({ page }) => {
    await page.setContent(pageWith(body, css));
    expect(rulesOf(await checkPage(page, 'patient'))).toContain(`ours ${rule}`);
  });
}

test('our checks find nothing where nothing is wrong', async ({ page }) => {
  await page.setContent(pageWith('<p>Words.</p><button>Send</button>'));
  expect(await checkPage(page, 'patient')).toEqual([]);
  expect(await tabThrough(page)).toEqual([]);
});

test('our checks see a stop of Tab without a ring, and one that is covered', async ({ page }) => {
  const bar = '<div style="position:fixed;inset:auto 0 0;height:200px;background:#fff">bar</div>';
  await page.setContent(pageWith('<button>Send</button>', 'button:focus-visible{outline:none}'));
  expect(await tabThrough(page)).toMatchObject([{ message: 'has no ring' }, {}]);
  await page.setContent(pageWith(`<p style="height:900px"></p><button>Send</button>${bar}`));
  const [covered] = await tabThrough(page);
  expect(covered?.message).toMatch(/^is covered by/u);
});

test('each engine sees a field without a label, and a judgement settles no violation', async ({
  page,
}) => {
  await page.setContent(pageWith('<input type="text">'));
  const violations = unsettled(await askEngines(page));
  const finders = new Set(violations.map(({ finder }) => finder));
  expect([...finders]).toEqual(['axe', 'HTMLCS', 'IBM']);
});

test('what nobody has judged is not settled', () => {
  const review = { kind: 'review', target: 'p', message: 'look' } as const;
  const [known, unknown] = [
    { ...review, finder: 'axe', rule: 'color-contrast' },
    { ...review, finder: 'axe', rule: 'new-rule' },
  ] as const;
  expect(unsettled([known, unknown])).toEqual([unknown]);
});
