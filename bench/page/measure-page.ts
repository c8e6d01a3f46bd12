import type { Browser, Page } from '@playwright/test';
import { steps } from './answers.ts';
import type { Step } from './answers.ts';
import type { Candidate } from './candidates.ts';
import { takePhone } from './slow-phone.ts';
import type { SlowPhone } from './slow-phone.ts';
import { watchPage } from './watch-page.ts';
import type { Seen } from './watch-page.ts';

/** One visit to one page. */
export interface Visit {
  /** The page as it stood when nothing stirred any more, before anyone touched it. */
  readonly arrived: Seen;
  /** The same after the last question, where it was gone so far. */
  readonly left: Seen | undefined;
  /** Milliseconds from each answer to the next question. */
  readonly answers: readonly number[];
  readonly taps: number;
}

/** How long nothing may stir before a page counts as loaded, in milliseconds. */
const quiet = 1_500;
const pollMilliseconds = 250;
/** Nobody taps faster. */
const betweenTaps = 60;
/** How long a finger stays on the glass, in milliseconds: nobody lifts it the moment it lands. */
const touch = 60;
/** A page that has not come then never comes, in milliseconds. */
const patience = 20_000;

const pause = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const see = (page: Page): Promise<Seen> => page.evaluate(() => window.watch.seen());

/** Opens the page as a newcomer, and waits for nothing. */
export async function open(page: Page, candidate: Candidate, origin: string): Promise<void> {
  const first = steps[0]?.[0];
  if (!first) throw new Error('the run has no question');
  const { onward, atFirst, works } = candidate;
  const control = candidate.control(first);
  await page.addInitScript(watchPage, { control, onward: atFirst ?? onward, works });
  await page.goto(origin, { waitUntil: 'commit' });
}

/** Waits until the first question works and nothing stirs any more. */
export async function untilQuiet(page: Page): Promise<Seen> {
  const deadline = Date.now() + patience;
  for (;;) {
    await pause(pollMilliseconds);
    const seen = await see(page);
    const now = await page.evaluate(() => performance.now());
    if (seen.works > 0 && now - seen.lastStir > quiet) return seen;
    if (Date.now() > deadline) throw new Error(`the page never came: ${JSON.stringify(seen)}`);
  }
}

/** Takes a finger to what a selector finds: it lies there for a moment, as every finger does. */
export async function tap({ page, browser }: SlowPhone, selector: string): Promise<void> {
  await page.waitForFunction((at) => window.watch.isDrawn(at), selector, { timeout: patience });
  const place = await page.evaluate((at) => window.watch.place(at), selector);
  // A finger that has scrolled is lifted before it taps.
  await pause(betweenTaps);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  await pause(touch);
  await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await pause(betweenTaps);
}

/** Taps, and measures how long it takes until something else is drawn. */
export async function tapUntil(phone: SlowPhone, selector: string, next: string): Promise<number> {
  const drawn = phone.page.evaluate((at) => window.watch.untilDrawn(at), next);
  await tap(phone, selector);
  const never = pause(patience).then(() => {
    throw new Error(`${next} did not follow ${selector}`);
  });
  return Promise.race([drawn, never]);
}

/** Ticks all answers of one question but the last, which may be what brings the next one. */
async function answer(
  phone: SlowPhone,
  { control, noticesAfter }: Candidate,
  step: Step,
): Promise<string> {
  const [last = step[0], ...others] = step.toReversed();
  for (const tick of others.toReversed()) {
    await tap(phone, control(tick));
    await pause(noticesAfter ?? 0);
  }
  return control(last);
}

/**
 * Visits a page on the slow phone.
 * @param isWhole whether the whole questionnaire is gone through
 */
export async function visit(
  browser: Browser,
  candidate: Candidate,
  origin: string,
  isWhole: boolean,
): Promise<Visit> {
  const phone = await takePhone(browser);
  const { page } = phone;
  try {
    await open(page, candidate, origin);
    const arrived = await untilQuiet(page);
    if (!isWhole) return { arrived, left: undefined, answers: [], taps: 0 };
    const answers: number[] = [];
    let taps = 0;
    for (const [place, step] of steps.entries()) {
      const last = await answer(phone, candidate, step);
      const next = steps[place + 1]?.[0];
      taps += step.length;
      if (!next) {
        await tap(phone, last);
        break;
      }
      const nextControl = candidate.control(next);
      const { onward } = candidate;
      if (onward === undefined) {
        answers.push(await tapUntil(phone, last, nextControl));
        continue;
      }
      await tap(phone, last);
      await pause(candidate.noticesAfter ?? 0);
      // Two questions may stand on one page.
      if (await page.evaluate((at) => window.watch.isDrawn(at), nextControl)) continue;
      answers.push(await tapUntil(phone, onward, nextControl));
      taps += 1;
    }
    // What is observed is told with a delay.
    await pause(500);
    return { arrived, left: await see(page), answers, taps };
  } finally {
    await phone.put();
  }
}

/** Answers the first question as soon as it is drawn. @returns when the second one is */
export async function answerAtOnce(
  browser: Browser,
  candidate: Candidate,
  origin: string,
): Promise<number> {
  const [first, second] = steps;
  const { onward } = candidate;
  if (!first || !second || onward === undefined) throw new Error('there is no way on');
  const phone = await takePhone(browser);
  const { page } = phone;
  try {
    await open(page, candidate, origin);
    await page.waitForFunction(() => window.watch.seen().answerable > 0);
    await tap(phone, candidate.control(first[0]));
    await pause(candidate.noticesAfter ?? 0);
    await tapUntil(phone, onward, candidate.control(second[0]));
    return await page.evaluate(() => performance.now());
  } finally {
    await phone.put();
  }
}
