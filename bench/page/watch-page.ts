/** What a page says of itself while it is watched; times in milliseconds since it was asked for. */
export interface Seen {
  readonly firstPaint: number;
  /** When the first question and the way on from it were drawn. */
  readonly answerable: number;
  /** When the way on led on at once. */
  readonly works: number;
  /** Milliseconds beyond 50 of each long task after the first paint. */
  readonly blocked: number;
  /** Sum of all layout shifts that no tap explains. */
  readonly shift: number;
  /** When the last script ran long or the last file came. */
  readonly lastStir: number;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly end: number;
  }[];
  /** Longest event of each interaction. */
  readonly interactions: readonly number[];
}

/** What the watch offers to whoever taps. */
export interface Watch {
  readonly seen: () => Seen;
  /** Brings a control into view. @returns where to tap it */
  readonly place: (selector: string) => { readonly x: number; readonly y: number };
  /** Milliseconds from the next lift of the finger until `selector` is drawn. */
  readonly untilDrawn: (selector: string) => Promise<number>;
  readonly isDrawn: (selector: string) => boolean;
}

declare global {
  interface Window {
    readonly watch: Watch;
  }
}

/** What the watch looks for on the first question. */
export interface FirstQuestion {
  readonly control: string;
  readonly onward: string | undefined;
  readonly works: string | undefined;
}

/** Runs in the page, before any of its own scripts. Refers to nothing outside itself. */
export function watchPage({ control, onward, works }: FirstQuestion): void {
  const longTask = 50;
  let answerable = 0;
  let working = 0;
  let shift = 0;
  let taps = 0;
  let untilWhen = { selector: '', lifted: 0, tell: (_milliseconds: number): void => undefined };
  const tasks: { readonly start: number; readonly duration: number }[] = [];
  const interactions = new Map<number, number>();

  // The shortest that a browser reports.
  const everyEvent = { type: 'event', durationThreshold: 16, buffered: true };

  const find = (selector: string): HTMLElement | null => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)];
    return found.find((element) => element.checkVisibility({ visibilityProperty: true })) ?? null;
  };
  const isDrawn = (selector: string | undefined): boolean =>
    selector === undefined || find(selector) !== null;
  /** Once the frame that is being made is on the screen. */
  const afterPaint = (then: () => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    requestAnimationFrame(() => port2.postMessage(undefined));
  };

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isExplained = 'hadRecentInput' in entry && entry.hadRecentInput === true;
      if (!isExplained && 'value' in entry) shift += Number(entry.value);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = 'interactionId' in entry ? Number(entry.interactionId) : 0;
      if (id > 0) interactions.set(id, Math.max(interactions.get(id) ?? 0, entry.duration));
    }
  }).observe(everyEvent);

  const look = (): void => {
    if (answerable === 0 && isDrawn(control) && isDrawn(onward)) {
      afterPaint(() => (answerable ||= performance.now()));
    }
    if (working === 0 && isDrawn(control) && isDrawn(works ?? onward)) {
      afterPaint(() => (working ||= performance.now()));
    }
    if (answerable === 0 || working === 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  const tellIfDrawn = (): void => {
    const { selector, lifted, tell } = untilWhen;
    if (selector === '' || lifted === 0 || !isDrawn(selector)) return;
    untilWhen = { ...untilWhen, selector: '' };
    afterPaint(() => tell(performance.now() - lifted));
  };
  addEventListener(
    'pointerup',
    ({ timeStamp }) => (untilWhen = { ...untilWhen, lifted: timeStamp }),
    true,
  );
  addEventListener('click', () => queueMicrotask(tellIfDrawn));
  new MutationObserver(tellIfDrawn).observe(document, {
    childList: true,
    attributes: true,
    subtree: true,
  });

  const watch: Watch = {
    isDrawn,
    place(selector) {
      const element = find(selector);
      const surface = element?.closest('.option, label') ?? element;
      if (!surface) throw new Error(`nothing at ${selector}`);
      surface.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = surface.getBoundingClientRect();
      // Two taps at one place would count as a double one, of which ours takes the first.
      taps += 1;
      const isWide = surface.matches('.option, .button-main');
      const across = isWide && taps % 2 === 0 ? 0.2 : 0.5;
      return { x: left + width * across, y: top + height / 2 };
    },
    untilDrawn: (selector) =>
      new Promise((tell) => {
        untilWhen = { selector, lifted: 0, tell };
      }),
    seen() {
      const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const resources = performance.getEntriesByType('resource');
      const files = resources.flatMap((entry) =>
        entry instanceof PerformanceResourceTiming
          ? [{ name: entry.name, bytes: entry.encodedBodySize, end: entry.responseEnd }]
          : [],
      );
      const ends = [
        ...files.map(({ end }) => end),
        ...tasks.map(({ start, duration }) => start + duration),
      ];
      return {
        firstPaint,
        answerable,
        works: working,
        blocked: tasks
          .filter(({ start, duration }) => start + duration > firstPaint)
          .reduce((sum, { duration }) => sum + duration - longTask, 0),
        shift,
        lastStir: Math.max(0, ...ends),
        files,
        interactions: [...interactions.values()],
      };
    },
  };
  Object.assign(window, { watch });
}
