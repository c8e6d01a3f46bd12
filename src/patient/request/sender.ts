import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ProblemCode } from '../../consultation/index.ts';
import type { Journey } from '../journey/journey.ts';
import type { SendOutcome } from './put-request.ts';

/** How far sending is. What came of it at last stands in the draft, not here. */
export type SendState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'not-sent'; readonly isLimited: boolean }
  | { readonly kind: 'refused'; readonly code: ProblemCode };

export interface Sender {
  readonly store: StoreApi<SendState>;
  /** Freezes a text and sends it. */
  readonly sendFirst: (text: string) => Promise<void>;
  /** Sends the frozen text again: the same bytes, whatever stands on the page. */
  readonly sendAgain: () => Promise<void>;
  /** Tries again by itself from now on, whatever page is shown. */
  readonly watch: () => void;
}

/** What of the window says that trying again may help. */
export interface Browser {
  readonly addEventListener: (event: string, listener: () => void) => void;
  readonly document: Pick<Document, 'hidden'>;
}

export interface SenderParts {
  readonly journey: Journey;
  readonly put: (id: string, text: string) => Promise<SendOutcome>;
  readonly onReceived: () => void;
  readonly browser: Browser;
}

/**
 * Seconds before the first retry, at most between two, and at most whatever an answer asks for:
 * no limit of the server lasts longer (`sendLimit`, 10 minutes), and a timer of over 24 days
 * would run out at once.
 */
const backoff = { first: 2, most: 60, longest: 600 } as const;

/** Seconds to wait after a number of sends without an answer. */
export function secondsBefore(attempts: number, retryAfter: number): number {
  const { first, most, longest } = backoff;
  return Math.min(longest, Math.max(retryAfter, Math.min(most, first * 2 ** (attempts - 1))));
}

/** Sends a request until it is known what came of it. */
export function createSender({ journey, put, onReceived, browser }: SenderParts): Sender {
  const store = createStore<SendState>(() => ({ kind: 'idle' }));
  let attempts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | undefined;

  async function settle(outcome: SendOutcome): Promise<void> {
    switch (outcome.kind) {
      case 'received':
        journey.receive(outcome.received);
        onReceived();
        return;
      case 'refused':
        await journey.change({ frozen: '' });
        store.setState({ kind: 'refused', code: outcome.code }, true);
        return;
      case 'not-sent': {
        attempts += 1;
        store.setState({ kind: 'not-sent', isLimited: outcome.isLimited }, true);
        const seconds = secondsBefore(attempts, outcome.retryAfter);
        timer = setTimeout(() => void sendAgain(), seconds * 1_000);
      }
    }
  }

  async function attempt(): Promise<void> {
    const { frozen, requestId } = journey.store.getState().draft;
    if (!frozen) return;
    clearTimeout(timer);
    store.setState({ kind: 'sending' }, true);
    const outcome = await put(requestId, frozen);
    // On a shared screen that started anew meanwhile, it is nobody's.
    if (journey.store.getState().draft.requestId === requestId) await settle(outcome);
  }

  function sendAgain(): Promise<void> {
    underWay ??= attempt().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  function tryNow(): void {
    if (!browser.document.hidden) void sendAgain();
  }

  return {
    store,
    async sendFirst(text) {
      // A second press finds the text frozen and sends the first one's bytes.
      if (journey.store.getState().draft.frozen === '') await journey.change({ frozen: text });
      // What is under way may be of somebody who cleared it meanwhile.
      await underWay;
      attempts = 0;
      await sendAgain();
    },
    sendAgain,
    watch() {
      // What was refused is said until someone leaves the page.
      if (store.getState().kind === 'refused') store.setState({ kind: 'idle' }, true);
      tryNow();
      browser.addEventListener('online', tryNow);
      browser.addEventListener('visibilitychange', tryNow);
    },
  };
}
