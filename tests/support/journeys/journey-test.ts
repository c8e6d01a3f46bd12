import { expect, test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { BrowserProfile } from './browser-profile.ts';
import { Deployment } from './deployment.ts';
import { Desk } from './desk.ts';
import { Patient } from './patient.ts';
import { personalTextIn } from './personal-text.ts';
import { startPractice } from './practice.ts';
import type { Credentials, Practice } from './practice.ts';

interface JourneyFixtures {
  readonly patient: Patient;
  /** Another person's browser, with an address of its own; at the worker's practice unless said. */
  readonly anotherPage: (at?: Practice) => Promise<Page>;
  /** A browser of this journey alone, with service workers, that keeps what it keeps in a folder. */
  readonly profile: BrowserProfile;
  /** The front desk in a browser of its own, signed in: as the owner, where nobody else is named. */
  readonly openDesk: (who?: { readonly as?: Credentials; readonly at?: Practice }) => Promise<Desk>;
  /** A practice of this journey alone: its server may be stopped, its list holds nothing else. */
  readonly ownPractice: Practice;
  /** A practice of this journey alone, whose pages can be built anew. */
  readonly deployed: { readonly practice: Practice; readonly deployment: Deployment };
  /** Everything that the server of this worker has logged since the journey began. */
  readonly logged: () => string;
  /** What a page did that no page may do. */
  readonly faults: string[];
}

interface WorkerFixtures {
  /** A practice that takes requests, shared by the journeys of one worker. */
  readonly practice: Practice;
}

/** What makes a browser's message a fault of the page; an answer of 4xx is none. */
const policyRefusal = /content security policy|trusted ?type|hydrat/iu;

/** Collects errors of scripts, refusals of the content policy and requests to elsewhere. */
function watchFaults(context: BrowserContext, faults: string[], origin: string): void {
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error' && policyRefusal.test(message.text())) {
      faults.push(message.text());
    }
  });
  context.on('request', (request) => {
    const { origin: asked } = new URL(request.url());
    if (asked !== origin) faults.push(`asked ${asked}`);
  });
}

/** A journey: a patient at the pages of a real server. */
export const test = base.extend<JourneyFixtures, WorkerFixtures>({
  practice: [
    async ({ playwright }, use) => {
      const practice = await startPractice(playwright.request);
      await use(practice);
      await practice.remove();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ practice }, use) => use(practice.server.origin),
  // A control that is not there fails at once, not when the journey's time is up.
  actionTimeout: 10_000,
  extraHTTPHeaders: ({ practice }, use) => use(practice.newVisitor()),
  faults: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      watchFaults(context, faults, baseURL ?? '');
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  logged: [
    async ({ practice: { server } }, use) => {
      const begin = server.log.length;
      const logged = (): string => server.log.slice(begin);
      await use(logged);
      expect(personalTextIn(logged())).toEqual([]);
    },
    { auto: true },
  ],
  patient: ({ page }, use) => use(new Patient(page)),
  anotherPage: async ({ browser, practice, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (at = practice) => {
      const { origin } = at.server;
      const extraHTTPHeaders = at.newVisitor();
      const context = await browser.newContext({
        baseURL: origin,
        extraHTTPHeaders,
        locale: 'en-US',
      });
      watchFaults(context, faults, origin);
      contexts.push(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  profile: async ({ playwright, launchOptions, practice, faults }, use) => {
    const { origin } = practice.server;
    const profile = new BrowserProfile(
      playwright.chromium,
      {
        ...launchOptions,
        baseURL: origin,
        extraHTTPHeaders: practice.newVisitor(),
        locale: 'en-US',
        serviceWorkers: 'allow',
      },
      (context) => watchFaults(context, faults, origin),
    );
    await use(profile);
    await profile.remove();
  },
  openDesk: ({ anotherPage, practice }, use) =>
    use(async ({ at = practice, as = at.owner } = {}) => {
      const desk = new Desk(await anotherPage(at));
      await desk.signIn(as);
      return desk;
    }),
  deployed: async ({ playwright }, use) => {
    const deployment = await Deployment.create();
    const practice = await startPractice(playwright.request, deployment.folder);
    await use({ practice, deployment });
    await practice.remove();
    await deployment.remove();
  },
  ownPractice: async ({ playwright }, use) => {
    const practice = await startPractice(playwright.request);
    await use(practice);
    await practice.remove();
  },
});
