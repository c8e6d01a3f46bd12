import * as z from 'zod';
import playwright from '../../playwright.config.ts';
import { questions } from '../../src/questions/index.ts';
import { interfaceTexts as words } from '../../src/text/en/interface.ts';
import { anExport, loadPeer } from '../decision/load-peer.ts';
import { steps } from './answers.ts';
import { candidates } from './candidates.ts';

/** The four categories of a page, each from 0 to 100, and the audits that cost points. */
export interface Verdict {
  readonly page: string;
  readonly scores: Readonly<Record<Category, number>>;
  readonly faults: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];
export const allCategories: readonly Category[] = categories;

/** What is used of the browser that Lighthouse steers. */
interface SteeredPage {
  readonly goto: (address: string) => Promise<unknown>;
  readonly click: (selector: string) => Promise<void>;
  readonly waitForSelector: (selector: string) => Promise<unknown>;
  readonly $eval: (selector: string, read: (element: Element) => string | null) => Promise<string>;
}
interface SteeredBrowser {
  readonly newPage: () => Promise<SteeredPage>;
  readonly close: () => Promise<void>;
}
type Launch = (options: object) => Promise<SteeredBrowser>;
type Audit = (
  address: string,
  flags: object,
  config: undefined,
  page: SteeredPage,
) => Promise<unknown>;

const launcher = z.object({ launch: anExport<Launch>() });
const reportSchema = z.object({
  lhr: z.object({
    categories: z.record(
      z.string(),
      z.object({
        score: z.nullable(z.number()),
        auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
      }),
    ),
    audits: z.record(
      z.string(),
      z.object({ score: z.nullable(z.number()), displayValue: z.optional(z.string()) }),
    ),
  }),
});

const button = (label: string): string => `::-p-aria([name="${label}"][role="button"])`;
const ours = candidates[0];
/** Far enough in that all kinds of options, hints and the progress line are there. */
const audited = 'medicines';

/** How to come to each page from the one before it. All share one address: the draft leads there. */
const pages: readonly {
  readonly name: string;
  readonly reach: (page: SteeredPage) => Promise<void>;
}[] = [
  { name: 'start', reach: async () => undefined },
  { name: 'question', reach: (page) => answer(page, 0, stepOf(audited)) },
  {
    name: 'result',
    async reach(page) {
      await answer(page, stepOf(audited), steps.length);
      await press(page, words.check.toResult);
      await page.waitForSelector(button(words.result.ask));
    },
  },
  {
    name: 'request',
    async reach(page) {
      await press(page, words.result.ask);
      await page.waitForSelector('input[name="name"]');
    },
  },
];

/** Not on the page that is made ahead, nor on the one that was left a moment ago. */
const shown = (selector: string): string => `${selector}:not(.page-ahead *, .page-left *)`;

async function press(page: SteeredPage, label: string): Promise<void> {
  await page.waitForSelector(button(label));
  await page.click(button(label));
}

function stepOf(question: string): number {
  return steps.findIndex(([first]) => first.question === question);
}

/** Answers the questions from one place of the run up to another. */
async function answer(page: SteeredPage, from: number, to: number): Promise<void> {
  for (const [place, step] of steps.entries()) {
    if (place < from || place >= to || !ours) continue;
    for (const tick of step) {
      await page.waitForSelector(shown(ours.control(tick)));
      await page.click(shown(ours.control(tick)));
    }
    const next = steps[place + 1];
    const following = questions.find(({ id }) => id === next?.[0].question);
    const sharesPage = following?.sharesPageWith === step[0].question;
    if (!sharesPage) await page.click(shown(ours.works ?? ''));
    if (next) await page.waitForSelector(shown(ours.control(next[0])));
  }
}

/**
 * Audits the pages as navigations of a phone: the start page as a newcomer, the others by a
 * reload in the tab that holds the answers, which is how a person comes back to them.
 */
export async function auditPages(origin: string): Promise<Verdict[]> {
  const { launch } = loadPeer('puppeteer-core', launcher);
  const { default: lighthouse } = loadPeer('lighthouse', z.object({ default: anExport<Audit>() }));
  const { executablePath } = playwright.use?.launchOptions ?? {};
  const browser = await launch({ executablePath, headless: 'shell', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const verdicts: Verdict[] = [];
    for (const { name, reach } of pages) {
      if (verdicts.length > 0) await page.goto(origin);
      await reach(page);
      const heading = verdicts.length === 0 ? undefined : await headingOf(page);
      const flags = { onlyCategories: categories, disableStorageReset: true, logLevel: 'error' };
      const report = reportSchema.parse(await lighthouse(origin, flags, undefined, page));
      const after = await headingOf(page);
      if (heading !== undefined && heading !== after) {
        throw new Error(`Lighthouse saw "${after}" in place of "${heading}"`);
      }
      verdicts.push({ page: name, ...read(report.lhr) });
    }
    return verdicts;
  } finally {
    await browser.close();
  }
}

const headingOf = (page: SteeredPage): Promise<string> =>
  page.$eval(shown('h1'), (heading) => heading.textContent);

function read({ categories: found, audits }: z.infer<typeof reportSchema>['lhr']) {
  const scoreOf = (category: Category): number => Math.round((found[category]?.score ?? 0) * 100);
  const faults = categories.flatMap((category) =>
    (found[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const { score, displayValue = '' } = audits[id] ?? { score: null };
      return weight > 0 && score !== null && score < 0.995 ? [`${id} ${displayValue}`.trim()] : [];
    }),
  );
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    faults,
  };
}
