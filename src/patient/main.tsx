import { createRoot, hydrateRoot } from 'react-dom/client';
import { release } from 'virtual:release';
import { App } from './app.tsx';
import { createDeviceKeys } from './draft/device-keys.ts';
import { createSealedDraftStore } from './draft/draft-store.ts';
import { createJourney } from './journey/journey.ts';
import { firstPosition } from './journey/position.ts';
import { createNavigation } from './navigation/navigation.ts';
import { placeOf } from './navigation/paths.ts';
import { readPractice } from './practice/embedded-practice.ts';
import { loadFor, preload, preloadCare } from './preload.ts';
import { ticksIn } from './question/early-ticks.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import './prerendered-styles.ts';

const container = document.getElementById('root');
if (!container) throw new Error('the page has no place for the app');

const practice = readPractice(document);
const { page, language } = placeOf(window.location.pathname);
const draftStore = createSealedDraftStore(() => window.sessionStorage, createDeviceKeys());
const [loaded] = await Promise.all([draftStore.load(), loadFor(page, language)]);
const journey = createJourney(loaded, {
  draftStore,
  definition: release.version,
  timeZone: practice.timeZone,
  now: () => new Date(),
});
const navigation = createNavigation(window, () => journey.store.getState().draft.position);

journey.store.subscribe(({ draft }) => {
  preloadCare(navigation.store.getState().language, draft);
});

// Ticks from before the scripts came count: a sign among them must not be lost.
const early = ticksIn(container);
if (Object.keys(early).length > 0) {
  journey.type(early);
  navigation.go({ position: firstPosition }, 'replace');
}
navigation.store.subscribe(({ page: at, position }) => {
  if (at === 'questions') void journey.change({ position });
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') journey.wake();
});

const app = <App app={{ journey, navigation, practice, definition: release }} />;
const isAsDrawn = page !== 'questions' || loaded.kind === 'none';
if (isAsDrawn) hydrateRoot(container, app);
else createRoot(container).render(app);
document.getElementById('without-scripts')?.remove();
preload(language);
