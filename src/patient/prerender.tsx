import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import type { Language, PublicPractice } from '../consultation/index.ts';
import { withoutScripts as withoutScriptsEn } from '../text/en/interface.ts';
import { withoutScripts as withoutScriptsEs } from '../text/es/interface.ts';
import { App } from './app.tsx';
import type { DraftStore } from './draft/draft-store.ts';
import { createOwnership } from './draft/ownership.ts';
import { createJourney } from './journey/journey.ts';
import { firstPosition } from './journey/position.ts';
import type { Navigation, NavigationState } from './navigation/navigation.ts';
import { pathOf, placeOf } from './navigation/paths.ts';
import type { Place } from './navigation/paths.ts';
import { loadFor } from './preload.ts';
import { describePractice, practiceElement } from './practice/embed-practice.ts';
import type { SignOff } from './practice/sign-off-in-words.ts';
import { WithoutScripts } from './question/without-scripts.tsx';
import { parts } from './shell/parts.ts';
import { titleOf } from './wording/title-of.ts';
import { wording } from './wording/wording.ts';

/** What one page is made from. */
export interface PageRequest {
  /** Path of the page, such as `/es/help`; one that there is not gives the page that says so. */
  readonly path: string;
  readonly language: Language;
  readonly practice: PublicPractice;
  readonly definition: { readonly version: string; readonly draft: boolean };
  /** Who of the practice signed that definition, and when; none while nobody has. */
  readonly signOff: SignOff | undefined;
  /** The questions wait for a clinician's signature: nothing is asked. */
  readonly isWaiting: boolean;
  /** The built HTML that the page is put into. */
  readonly template: string;
}

const withoutScripts = { en: withoutScriptsEn, es: withoutScriptsEs };
const everyPage = ['questions', 'help', 'about', 'privacy', 'not-found'] as const;
await Promise.all([
  ...everyPage.flatMap((page) => [loadFor(page, 'en'), loadFor(page, 'es')]),
  // Without scripts an opened citation has all that it says in the page.
  ...[parts, ...Object.values(wording)].map(({ opened }) => opened.load()),
]);

const nothingKept: DraftStore = {
  load: async () => ({ kind: 'none' }),
  save: async () => 'tab',
  keep: async () => 'tab',
  clear: async () => undefined,
  keptIn: () => 'tab',
};

function standStill(place: Place): Navigation {
  const state = { ...place, position: firstPosition, depth: 0, key: 0, moves: 0 };
  return {
    store: createStore<NavigationState>()(() => state),
    go: () => undefined,
    takeFocus: () => undefined,
    stay: () => () => true,
    back: () => false,
  };
}

/** Makes the HTML of a page, which can be read and used without scripts. */
export function renderPage({
  path,
  language,
  practice,
  definition,
  signOff,
  isWaiting,
  template,
}: PageRequest): string {
  const { page } = placeOf(path);
  const described = { ...describePractice(practice, signOff), ...(isWaiting && { isWaiting }) };
  const journey = createJourney(
    { kind: 'none' },
    {
      draftStore: nothingKept,
      definition: definition.version,
      timeZone: practice.timeZone,
      now: () => new Date(),
      whenQuiet: (task) => task,
    },
  );
  const carried = { ...definition, consents: '' };
  const html = renderToString(
    <App
      app={{
        journey,
        navigation: standStill({ page, language }),
        practice: described,
        definition: carried,
        afterEarlyContinue: () => undefined,
        earlyTicks: () => ({}),
        ownership: createOwnership(undefined, () => undefined),
        kiosk: '',
        draftStore: nothingKept,
      }}
    />,
  );
  const words = wording[language].first.loaded()?.interfaceTexts;
  const title = words ? titleOf(page, words) : '';
  const description =
    page === 'questions' && words
      ? renderToStaticMarkup(<meta name="description" content={words.start.lead} />)
      : '';
  const note =
    page === 'questions' && words
      ? renderToStaticMarkup(
          <WithoutScripts
            sentences={withoutScripts[language]}
            help={{ href: pathOf({ page: 'help', language }), label: words.start.help }}
          />,
        )
      : '';
  return template
    .replace(/<html lang="[^"]*">/u, () => `<html lang="${language}">`)
    .replace(/<title>.*<\/title>/u, () => `<title>${title}</title>${description}`)
    .replace(
      '<div id="root"></div>',
      () => `${note}<div id="root" data-page="${page}">${html}</div>${practiceElement(described)}`,
    );
}
