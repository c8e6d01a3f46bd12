import type { BrowserContext, Page, Route } from '@playwright/test';
import type { Language } from '../../src/consultation/index.ts';
import { pathOf } from '../../src/patient/navigation/paths.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { RawAnswers } from '../../src/questions/index.ts';
import type { ConsentTexts } from '../../src/text/contract.ts';
import type { InterfaceTexts, KeepingTexts } from '../../src/text/interface-contract.ts';
import { answerPages, tick } from '../screenshots/answer-questions.ts';
import type { Drawer, State } from './drawer.ts';
import { earlyEndings, everyBoxTicked, longWay, nothingMatches, stillHealing } from './runs.ts';

/** What a walk goes with. */
export interface Walker {
  readonly language: Language;
  readonly words: InterfaceTexts;
  readonly request: ConsentTexts['request'];
  readonly keeping: KeepingTexts;
  readonly drawer: Drawer;
  /** A browser of its own, with nothing kept. */
  readonly newContext: (options?: {
    readonly javaScriptEnabled: boolean;
  }) => Promise<BrowserContext>;
}

/** Pages of which every state is drawn, by what is special about them. */
const drawnQuestions: Readonly<Record<string, string>> = {
  age: 'question, one answer',
  goals: 'question, many answers',
  'when-microneedling': 'question, date band',
  'treated-skin': 'question, two on a page',
};

/** Opens the next section: drawn to see how a change of section looks. */
const opensSection = 'pregnancy';

async function start(
  walker: Walker,
  path = pathOf({ page: 'questions', language: walker.language }),
) {
  const context = await walker.newContext();
  const page = await context.newPage();
  await page.goto(path);
  const draw = (name: string, state: string, isKey = false): Promise<void> =>
    walker.drawer.draw(page, walker.language, { page: name, state, isKey });
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const settle = async (): Promise<void> => {
    // Wording and pages that load in parts have come once nothing is under way.
    await page.waitForLoadState('networkidle');
  };
  return { context, page, draw, press, settle };
}

/** From the first question to the confirmation, in every state that can be met on the way. */
export async function walkToTheConfirmation(walker: Walker): Promise<void> {
  const { words, request } = walker;
  const { context, page, draw, press, settle } = await start(walker);
  await draw('start', 'empty', true);
  await press(words.continue);
  await draw('start', 'error');
  await page.reload();
  await tick(page, 'emergency-signs', 'none');
  await draw('start', 'answered');
  await page.reload();
  await answerPages(page, longWay, words, {
    empty: async (id) => {
      const name = drawnQuestions[id];
      if (id === opensSection) await draw('section change', 'first of "Your health"');
      if (name === undefined) return;
      const isKey = id === 'goals';
      await draw(name, 'empty', isKey);
      await press(words.continue);
      await draw(name, 'error');
    },
    ticked: async (id) => {
      const name = drawnQuestions[id];
      if (name === undefined) return;
      await draw(name, 'answered', id === 'goals');
      await press(words.continue);
      await press(words.back);
      await draw(name, 'returned to');
    },
  });
  await draw('check answers', 'answered', true);
  await press(words.check.toResult);
  await page.getByRole('heading', { name: words.result.choices }).waitFor();
  await draw('result', 'topics', true);
  await press(words.result.ask);
  await draw('request', 'empty', true);
  await press(request.send);
  await draw('request', 'error');
  await fillRequest(page, request);
  await draw('request', 'answered');
  const connection = await holdSends(context);
  await press(request.send);
  await page.getByRole('heading', { name: request.sending }).waitFor();
  await draw('request', 'sending');
  await connection.cut();
  await page.getByRole('heading', { name: words.request.notSentTitle }).waitFor();
  await draw('request', 'not sent', true);
  connection.mend();
  await press(request.tryAgain);
  await page.locator('main strong').first().waitFor();
  await draw('confirmation', 'received', true);
  await settle();
  await context.close();
}

/** Keeps a request on its way, then lets it and what follows fail, until it is mended. */
async function holdSends(context: BrowserContext) {
  const first = Promise.withResolvers<Route>();
  let isFirst = true;
  let isCut = true;
  await context.route('**/api/requests/*', async (route) => {
    if (isFirst) first.resolve(route);
    else if (isCut) await route.abort('internetdisconnected');
    else await route.continue();
    isFirst = false;
  });
  return {
    cut: async (): Promise<void> => (await first.promise).abort('internetdisconnected'),
    mend: (): void => {
      isCut = false;
    },
  };
}

async function fillRequest(page: Page, request: ConsentTexts['request']): Promise<void> {
  const type = (field: string, text: string): Promise<void> => page.locator(`#${field}`).fill(text);
  await type('name', 'Caller 2');
  await type('email', 'caller@example.com');
  await type('phone', '(404) 555-0112');
  await type('note', request.fields.note.label);
  for (const [field, value] of [
    ['contactBy', 'phone'],
    ['voicemailOk', 'no'],
    ['existingPatient', 'no'],
    ['bestTimes', 'morning'],
    ['consent-contact', 'yes'],
    ['consent-health-answers', 'yes'],
  ] as const) {
    await tick(page, field, value);
  }
}

/** The pages at which the questionnaire ends early. */
export async function walkToTheEndings(walker: Walker): Promise<void> {
  for (const [level, answers] of Object.entries(earlyEndings)) {
    const { context, page, draw, settle } = await start(walker);
    await answerPages(page, answers, walker.words);
    await page.locator('main ol').first().waitFor();
    await settle();
    await draw('ending', level, level === 'emergency');
    await context.close();
  }
}

/** Results beside the usual one, and a summary with answers that no longer count. */
export async function walkToOtherResults(walker: Walker): Promise<void> {
  const { words } = walker;
  const results: readonly (readonly [string, RawAnswers])[] = [
    ['ask first', stillHealing],
    ['no match', nothingMatches],
    ['every box ticked', everyBoxTicked()],
  ];
  for (const [state, answers] of results) {
    const { context, page, draw, press } = await start(walker);
    await answerPages(page, answers, words);
    await press(words.check.toResult);
    await page.getByRole('heading', { name: words.result.choices }).waitFor();
    await draw('result', state, state === 'no match');
    if (state === 'ask first') {
      await page.goBack();
      await changeToNoProcedure(page, words);
      await draw('check answers', 'answers that no longer count');
    }
    await context.close();
  }
}

/** Says that nothing was done of late, so that the answers about it no longer count. */
async function changeToNoProcedure(page: Page, words: InterfaceTexts): Promise<void> {
  const place = questionnaire.questions.findIndex(({ id }) => id === 'recent-procedures');
  const before = questionnaire.questions.slice(0, place);
  const shown = before.filter(({ id }) => Object.hasOwn(stillHealing, id)).length;
  await page.getByRole('button', { name: words.check.change }).nth(shown).click();
  await tick(page, 'recent-procedures', 'none');
  await page.getByRole('button', { name: words.continue, exact: true }).click();
}

/** Pages with an address of their own. */
export async function walkToOtherPages(walker: Walker): Promise<void> {
  const { language } = walker;
  for (const [name, place] of [
    ['about exosomes', 'about'],
    ['privacy', 'privacy'],
    ['what to do for each sign', 'help'],
  ] as const) {
    const { context, draw, settle } = await start(walker, pathOf({ page: place, language }));
    await settle();
    await draw(name, 'as it is', place === 'about');
    await context.close();
  }
  const { context, draw, settle } = await start(
    walker,
    `${language === 'es' ? '/es' : ''}/nowhere`,
  );
  await settle();
  await draw('no such page', 'as it is');
  await context.close();
}

/** What is said without a connection, and where no script runs. */
export async function walkWithoutConnection(walker: Walker): Promise<void> {
  const { words, language } = walker;
  const other = language === 'en' ? 'es' : 'en';
  const { context, page, draw, settle } = await start(walker);
  await settle();
  await context.setOffline(true);
  await page.getByRole('link', { name: words.languages[other], exact: true }).click();
  await page.getByRole('alert').waitFor();
  await draw('start', 'offline, another language');
  await page.getByRole('link', { name: words.privacy }).click();
  await page.getByRole('alert').waitFor();
  await draw('privacy', 'offline');
  await context.close();

  const quiet = await walker.newContext({ javaScriptEnabled: false });
  const still = await quiet.newPage();
  await still.goto(pathOf({ page: 'questions', language }));
  const withoutScripts: State = { page: 'start', state: 'without scripts' };
  await walker.drawer.draw(still, language, withoutScripts);
  await quiet.close();
}

/** Answers kept on the device, found again, and open in another tab; and a shared screen. */
export async function walkToKeptAnswers(walker: Walker): Promise<void> {
  const { words, keeping, language } = walker;
  const home = pathOf({ page: 'questions', language });
  const { context, page, draw, press, settle } = await start(walker);
  await answerPages(page, { 'emergency-signs': ['none'], 'problem-signs': ['none'] }, words);
  await press(words.keepOnDevice);
  await page.getByRole('dialog').waitFor();
  await draw('keep on this device', 'asked');
  await press(keeping.keep.confirm);
  await page.getByRole('button', { name: keeping.stop }).waitFor();
  await draw('keep on this device', 'kept');
  await settle();
  const opened = context.waitForEvent('page');
  await page.evaluate((address) => void window.open(address), home);
  const copy = await opened;
  await copy.getByRole('heading', { name: keeping.elsewhere.title }).waitFor();
  await walker.drawer.draw(copy, language, { page: 'another tab', state: 'has the answers' });
  const later = await context.newPage();
  await copy.close();
  await page.close();
  await later.goto(home);
  await later.getByRole('heading', { name: keeping.found.title }).waitFor();
  await walker.drawer.draw(later, language, { page: 'kept answers', state: 'found again' });
  await context.close();

  const shared = await walker.newContext();
  const screen = await shared.newPage();
  await screen.clock.install();
  await screen.goto(`${home}kiosk`);
  await answerPages(screen, { 'emergency-signs': ['none'] }, words);
  await screen.clock.runFor(95_000);
  await screen.getByRole('dialog').waitFor();
  await walker.drawer.draw(screen, language, { page: 'shared screen', state: 'still there?' });
  await shared.close();
}

/** The request while the practice has not said how it is reached. */
export async function walkToAClosedRequest(walker: Walker): Promise<void> {
  const { words } = walker;
  const { context, page, draw, press } = await start(walker);
  await answerPages(page, earlyEndings['this-week'] ?? {}, words);
  await press(words.result.ask);
  await draw('request', 'Send is off');
  await context.close();
}
