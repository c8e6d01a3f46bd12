import { createContext, use, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../consultation/index.ts';
import type { DraftStore } from '../draft/draft-store.ts';
import type { TypedAnswers } from '../draft/draft.ts';
import type { Ownership } from '../draft/ownership.ts';
import type { Journey, JourneyState } from '../journey/journey.ts';
import type { Navigation, NavigationState } from '../navigation/navigation.ts';
import type { EmbeddedPractice } from '../practice/embedded-practice.ts';
import { useLoaded } from '../wording/use-loaded.tsx';
import { wording } from '../wording/wording.ts';
import type { CareWording, LaterWording, Wording } from '../wording/wording.ts';

/** Which definition the page carries. */
export interface CarriedDefinition {
  readonly version: string;
  /** Version of the consent texts. */
  readonly consents: string;
  readonly draft: boolean;
}

/** What every page reaches for. */
export interface AppParts {
  readonly journey: Journey;
  readonly navigation: Navigation;
  readonly practice: EmbeddedPractice;
  readonly definition: CarriedDefinition;
  /** Goes on where Continue was pressed before a script ran; at most once. */
  readonly afterEarlyContinue: (goOn: () => void) => void;
  /** What is ticked in the page that the server drew. */
  readonly earlyTicks: () => TypedAnswers;
  readonly ownership: Ownership;
  readonly draftStore: DraftStore;
  /** Where a screen that many people use begins anew; empty on a person's own device. */
  readonly kiosk: string;
}

export const AppContext = createContext<AppParts | null>(null);

export function useApp(): AppParts {
  const parts = use(AppContext);
  if (!parts) throw new Error('no app');
  return parts;
}

export function useJourney<Part>(select: (state: JourneyState) => Part): Part {
  return useStore(useApp().journey.store, select);
}

export function useNavigation<Part>(select: (state: NavigationState) => Part): Part {
  return useStore(useApp().navigation.store, select);
}

export function useLanguage(): Language {
  return useNavigation(({ language }) => language);
}

/** The wording of the language that is shown. */
export function useWording(): Wording {
  return wording[useLanguage()];
}

/** Words and questions, which every page has. */
export function useWords() {
  const { interfaceTexts, questionTexts } = useLoaded(useWording().first);
  return { words: interfaceTexts, questions: questionTexts };
}

/** The wording of what comes after the questions. */
export function useTexts(): LaterWording {
  return useLoaded(useWording().later);
}

/** The wording of the pages where signs lead. */
export function useCareTexts(): CareWording {
  return useLoaded(useWording().care);
}

const never = (): (() => void) => () => undefined;

/** False while the page is what the server drew: without scripts it stays so. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
