import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { release } from 'virtual:release';
import { App } from './app.tsx';
import { calendarDay } from './draft/answered-on.ts';
import { createDeviceStore } from './draft/device-store.ts';
import { createSealedDraftStore } from './draft/draft-store.ts';
import { createOwnership } from './draft/ownership.ts';
import { createJourney } from './journey/journey.ts';
import { firstPosition } from './journey/position.ts';
import { whenQuiet } from './journey/when-quiet.ts';
import { kioskPath } from './kiosk/kiosk-path.ts';
import { createNavigation } from './navigation/navigation.ts';
import type { NavigationState } from './navigation/navigation.ts';
import { placeOf } from './navigation/paths.ts';
import { readPractice } from './practice/embedded-practice.ts';
import { loadFor, preload, preloadCare } from './preload.ts';
import { earlyContinue, ticksIn } from './question/early-ticks.ts';
import { readyWhilePressed } from './question/ready-while-pressed.ts';
import { parts } from './shell/parts.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import './prerendered-styles.ts';

/** What React listens to at its root and no page does: a tap alone brings a dozen of these. */
const unheard = /pointer|mouse|touch|scroll/u;

/** Keeps React from hearing what no page uses, so that a tap is answered sooner on a slow phone. */
function hearLess(container: HTMLElement): void {
  const listen = container.addEventListener.bind(container);
  container.addEventListener = (...event: Parameters<typeof listen>): void => {
    if (!unheard.test(event[0])) listen(...event);
  };
}

/** A screen that many people use keeps nothing: what is refused goes on in memory. */
function refuse(): never {
  throw new Error('kept nowhere');
}

/**
 * Begins the pages. What it waits for imports this chunk, so the chunk itself waits for nothing.
 * @throws Error for a page that the server did not make
 */
async function start(): Promise<void> {
  const container = document.getElementById('root') ?? document.body;

  hearLess(container);
  const practice = readPractice(document);
  const { page, language } = placeOf(window.location.pathname);
  const kiosk = kioskPath(window);
  const now = (): Date => new Date();
  const draftStore = createSealedDraftStore({
    tab: () => (kiosk ? refuse() : window.sessionStorage),
    notes: () => (kiosk ? refuse() : window.localStorage),
    device: createDeviceStore(),
    now,
    document,
  });
  const [loaded] = await Promise.all([
    draftStore.load(),
    loadFor(page, language),
    // Without what clears it, a shared screen serves nobody.
    kiosk && parts.keeping.load().then(({ loadKiosk }) => loadKiosk(kiosk)),
  ]);
  const journey = createJourney(loaded, {
    draftStore,
    definition: release.version,
    timeZone: practice.timeZone,
    now,
    whenQuiet,
  });
  const navigation = createNavigation(
    window,
    (key) => {
      const { trail, position } = journey.store.getState().draft;
      return trail?.[key] ?? position;
    },
    kiosk !== '',
  );

  // Two tabs with one draft would each undo what the other one does.
  const ownership = createOwnership(navigator.locks, journey.setElsewhere);
  const own = async (id: string): Promise<void> => {
    if (!(await ownership.own(id))) journey.setElsewhere();
  };
  if (loaded.kind === 'draft') await own(loaded.draft.requestId);
  const prepareCare = whenQuiet(
    () => void preloadCare(navigation.store.getState().language, journey.store.getState().draft),
  );
  journey.store.subscribe(({ draft, isElsewhere }) => {
    if (!isElsewhere) void own(draft.requestId);
    prepareCare();
  });

  // Back before the scripts came changed the address, and nothing of what the server drew.
  const here = navigation.store.getState();
  const isAsDrawn =
    here.page === container.dataset['page'] &&
    here.language === document.documentElement.lang &&
    (here.page !== 'questions' || loaded.kind === 'none');
  if (!isAsDrawn) {
    // Whoever was further on sees that page next, and no line moves.
    await Promise.allSettled([
      preload(language),
      preloadCare(language, journey.store.getState().draft),
    ]);
  }
  // Ticks from before the scripts came count: a sign among them must not be lost.
  const earlyTicks = () => ticksIn(container);
  const early = earlyTicks();
  const isEarly = Object.keys(early).length > 0;
  if (isEarly) {
    journey.type(early);
    navigation.go({ position: firstPosition }, 'replace');
  }
  const follow = ({ page: at, position, key }: NavigationState): void => {
    if (at === 'questions') journey.moveTo(position, key);
  };
  navigation.store.subscribe(follow);
  // The first entry keeps its position too, whatever the draft's becomes.
  follow(navigation.store.getState());
  document.addEventListener('visibilitychange', () => {
    // Whoever leaves may not come back to this page, but to one that is loaded anew.
    if (document.hidden) void journey.keep();
    else journey.wake();
  });
  // A page that the browser had put aside whole may be older than what was kept since then.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && journey.store.getState().keptIn !== 'memory') window.location.reload();
  });

  // Whoever pressed Continue with nothing ticked, but was elsewhere before, goes on from there.
  const afterEarlyContinue = isAsDrawn || isEarly ? earlyContinue(container) : () => undefined;
  const tools = { journey, navigation, practice, ownership, draftStore, kiosk, earlyTicks };
  const app = { ...tools, afterEarlyContinue, definition: release };
  const pages = <App app={app} />;
  // In pieces, so that a tap in between is answered.
  startTransition(() => {
    if (isAsDrawn) hydrateRoot(container, pages);
    else createRoot(container).render(pages);
  });
  readyWhilePressed(document.body);
  document.getElementById('without-scripts')?.remove();
  // What is needed next comes first. A screen that many people use keeps nothing.
  preload(language)
    .then(() => {
      parts.later.loaded()?.goOnSending(app);
      return calendarDay(now(), practice.timeZone);
    })
    .then(() => (kiosk ? undefined : import('./offline/keep-for-offline.ts')))
    .then((offline) => offline?.keepForOffline())
    .catch(() => undefined);
}

void start();
