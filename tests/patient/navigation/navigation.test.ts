import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNavigation } from '../../../src/patient/navigation/navigation.ts';

/** A browser's history, as far as the pages use it. */
class Browser extends EventTarget {
  readonly location = { pathname: '/' };
  readonly written: string[] = [];
  readonly scrollTo = vi.fn();
  readonly history = {
    state: null,
    scrollRestoration: 'auto',
    pushState: (...entry: readonly unknown[]) => this.#write('push', entry),
    replaceState: (...entry: readonly unknown[]) => this.#write('replace', entry),
    back: () => this.written.push('back'),
    forward: () => this.written.push('forward'),
  };

  #write(how: string, [state, , path]: readonly unknown[]): void {
    const position = state instanceof Object && 'position' in state ? state.position : undefined;
    this.written.push([how, position, path].filter(Boolean).join(' '));
  }
}

const frames: (() => void)[] = [];
const nextFrame = (): void => {
  for (const draw of frames.splice(0)) draw();
};

function begin(position: string) {
  const browser = new Browser();
  const navigation = createNavigation(
    // A stand-in for the window, which has a hundred things that are not asked for here.
    Object.assign(Object.create(null), {
      location: browser.location,
      history: browser.history,
      scrollTo: browser.scrollTo,
      addEventListener: browser.addEventListener.bind(browser),
    }),
    () => position,
    false,
  );
  browser.written.length = 0;
  return { browser, navigation };
}

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the history of the pages', () => {
  it('draws the next question first, and writes its entry in the frame after', () => {
    const { browser, navigation } = begin('age');
    navigation.go({ position: 'goals' });
    expect(navigation.store.getState()).toMatchObject({ position: 'goals', depth: 1, moves: 1 });
    nextFrame();
    expect(browser.written).toEqual([]);
    nextFrame();
    expect(browser.written).toEqual(['push goals /']);
    nextFrame();
    expect(browser.written).toHaveLength(1);
  });

  it('writes the entry of a page to read at once, since it remembers how far it was read', () => {
    const { browser, navigation } = begin('age');
    navigation.go({ page: 'about' });
    expect(browser.written).toEqual(['push age /about']);
    navigation.go({ page: 'questions' });
    expect(browser.written).toEqual(['push age /about', 'push age /']);
  });

  it('writes one entry for each of two quick moves, in their order', () => {
    const { browser, navigation } = begin('age');
    navigation.go({ position: 'goals' });
    navigation.go({ position: 'area' });
    nextFrame();
    nextFrame();
    expect(browser.written).toEqual(['push goals /', 'push area /']);
    expect(navigation.store.getState().depth).toBe(2);
  });

  it('goes back from the entry of the question that is shown', () => {
    const { browser, navigation } = begin('age');
    navigation.go({ position: 'goals' });
    expect(navigation.back()).toBe(true);
    nextFrame();
    nextFrame();
    expect(browser.written).toEqual(['push goals /', 'back']);
  });

  it('comes back to the question that was left, where Back was quicker than the entry', () => {
    const { browser, navigation } = begin('age');
    navigation.go({ position: 'goals' });
    const popped = (position: string, depth: number) =>
      browser.dispatchEvent(Object.assign(new Event('popstate'), { state: { position, depth } }));
    // Nothing was written yet, so the browser went to what stood before the question.
    popped('problem-signs', 0);
    expect(browser.written).toEqual(['forward']);
    popped('age', 1);
    nextFrame();
    nextFrame();
    expect(browser.written).toEqual(['forward', 'replace age /']);
    expect(navigation.store.getState()).toMatchObject({ position: 'age', depth: 1 });
  });
});
