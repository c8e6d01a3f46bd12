import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Position } from '../draft/draft.ts';
import { isView } from '../journey/position.ts';
import { pathOf, placeOf } from './paths.ts';
import type { Place } from './paths.ts';

/** Where the browser is. */
export interface NavigationState extends Place {
  /** Where someone wants to be among the pages that share the questions' address. */
  readonly position: Position;
  /** Entries of the history that lie before this one and are ours. */
  readonly depth: number;
  /** Drawn by chance, so that a copy of a draft in another tab knows none of it. */
  readonly key: number;
  /** Moves since the page was loaded: a new page takes the focus only after one. */
  readonly moves: number;
}

export interface Navigation {
  readonly store: StoreApi<NavigationState>;
  readonly go: (to: Partial<Place & { readonly position: Position }>, how?: 'replace') => void;
  /** Lets the page that is drawn next take the focus, though the address stays. */
  readonly takeFocus: () => void;
  /** Marks the page that is drawn now. @returns whether it still is: nobody has gone on */
  readonly stay: () => () => boolean;
  /** The last entry, where it is ours. */
  readonly back: () => boolean;
}

/**
 * A question begins at its top, and so does the confirmation, whatever stood at its entry before
 * it; a page to read is taken up where it was left.
 */
function isTakenUp({ page, position }: Pick<NavigationState, 'page' | 'position'>): boolean {
  return page !== 'questions' || (isView(position) && position !== 'confirmation');
}

/** What these pages write into an entry of the history, and nobody else can. */
function isEntry(state: unknown): state is Pick<NavigationState, 'depth' | 'key'> {
  return state instanceof Object && 'depth' in state;
}

/**
 * Binds the position to the browser's history. Path and language stand in the address. A
 * position can give an answer away, so that the entry says no more than its key.
 * @param positionAt where the entry with this key is
 * @param isKiosk the address goes on saying that many people use this screen
 */
export function createNavigation(
  browser: Window,
  positionAt: (key: number) => Position,
  isKiosk: boolean,
): Navigation {
  const read = (state: unknown): Omit<NavigationState, 'moves'> => {
    const { depth, key } = isEntry(state) ? state : { depth: 0, key: Math.random() };
    browser.history.replaceState({ depth, key }, '');
    return { ...placeOf(browser.location.pathname), position: positionAt(key), depth, key };
  };
  const start = read(browser.history.state);
  const store = createStore<NavigationState>(() => ({ ...start, moves: 0 }));
  const restoreScroll = (state: Pick<NavigationState, 'page' | 'position'>): void => {
    browser.history.scrollRestoration = isTakenUp(state) ? 'auto' : 'manual';
  };
  restoreScroll(start);
  /** The controls that say the same as another thing on the page. */
  const alike = (words: string | null | undefined): HTMLElement[] =>
    [...browser.document.querySelectorAll<HTMLElement>('a, button')].filter(
      ({ textContent }) => textContent === words,
    );
  /** Which control had the focus when an entry was left, by the entry's key: words, and which of those. */
  const leftAt = new Map<number, readonly [words: string | null, place: number]>();
  const moved = (state: Omit<NavigationState, 'moves'>, isBack = false): void => {
    const last = store.getState();
    // A step further is one, also where someone was held up on the way to where they go now.
    const isSamePage =
      last.depth >= state.depth && last.page === state.page && last.position === state.position;
    store.setState({ ...state, moves: last.moves + (isSamePage ? 0 : 1) });
    restoreScroll(state);
    if (isBack ? !isTakenUp(state) : !isSamePage) browser.scrollTo(0, 0);
  };
  browser.addEventListener('popstate', ({ state }) => {
    // An entry from before a switch of language is shown in the language that was chosen.
    const at = { ...read(state), language: store.getState().language };
    browser.history.replaceState(state, '', pathOf(at, isKiosk));
    moved(at, true);
    browser.requestAnimationFrame(() => {
      // The browser takes up by itself where another page was left at this entry.
      if (!isTakenUp(at)) return browser.scrollTo(0, 0);
      // Whoever comes back by keyboard goes on from what led away, which this frame has again.
      const [words, place = 0] = leftAt.get(at.key) ?? [];
      alike(words)[place]?.focus({ preventScroll: true });
    });
  });

  return {
    store,
    go(to, how) {
      const left = store.getState();
      const { activeElement } = browser.document;
      if (isTakenUp(left) && activeElement?.matches('a, button')) {
        const { textContent } = activeElement;
        const same: readonly Element[] = alike(textContent);
        leftAt.set(left.key, [textContent, same.indexOf(activeElement)]);
      }
      const entry = { depth: left.depth + (how ? 0 : 1), key: Math.random() };
      const next = { ...left, ...to, ...entry };
      browser.history[how ? 'replaceState' : 'pushState'](entry, '', pathOf(next, isKiosk));
      moved(next);
    },
    takeFocus: () => store.setState(({ moves }) => ({ moves: moves + 1 })),
    stay() {
      const { moves } = store.getState();
      return () => store.getState().moves === moves;
    },
    back() {
      if (store.getState().depth === 0) return false;
      browser.history.back();
      return true;
    },
  };
}
