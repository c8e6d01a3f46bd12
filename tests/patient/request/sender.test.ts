import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { putRequest } from '../../../src/patient/request/put-request.ts';
import { createSender, secondsBefore } from '../../../src/patient/request/sender.ts';
import { sendLimit } from '../../../src/server/plugins/limits.ts';
import { aJourney } from '../support/a-journey.ts';
import { acknowledge, hangUp, refuse, startRequestServer } from '../support/request-server.ts';
import type { RequestServer } from '../support/request-server.ts';

let server: RequestServer;
beforeEach(async () => {
  server = await startRequestServer();
});
afterEach(() => server.close());

function aSender(journey = aJourney()) {
  const page = Object.assign(new EventTarget(), { document: { hidden: false } });
  const onReceived = vi.fn();
  const sender = createSender({
    journey: journey.journey,
    put: (id, text) => putRequest(server.address(id), id, text),
    onReceived,
    browser: page,
  });
  const draft = () => journey.journey.store.getState().draft;
  return { ...journey, sender, page, onReceived, draft };
}

describe('the first press of Send', () => {
  it('wipes the draft once the request is acknowledged, and keeps the code', async () => {
    const { sender, draft, onReceived, journey, kept } = aSender();
    journey.accept({ 'emergency-signs': ['none'] });
    const { requestId } = draft();
    await journey.change({ sentFor: 'test' });
    await sender.sendFirst('{"a":1}');
    // Whom the next one is for is asked anew.
    expect(draft().sentFor).toBeUndefined();
    expect(draft()).toMatchObject({
      answers: {},
      frozen: '',
      received: { kind: 'acknowledged', code: 'K7MQ2RX' },
    });
    expect(draft().requestId).not.toBe(requestId);
    expect(JSON.stringify(await kept())).not.toContain('emergency-signs":["none');
    expect(onReceived).toHaveBeenCalledOnce();
  });

  it('freezes its bytes: a second press and a later one send the same', async () => {
    const { sender, draft } = aSender();
    server.answers.push(hangUp, hangUp);
    await Promise.all([sender.sendFirst('{"a":1}'), sender.sendFirst('{"a":2}')]);
    expect(draft().frozen).toBe('{"a":1}');
    await sender.sendFirst('{"a":3}');
    await sender.sendAgain();
    expect(new Set(server.bodies)).toEqual(new Set(['{"a":1}']));
    expect(draft().received?.kind).toBe('acknowledged');
  });

  it('is kept over a reload while nobody knows what came of it', async () => {
    const first = aSender();
    server.answers.push(hangUp);
    await first.sender.sendFirst('{"a":1}');
    expect(first.sender.store.getState()).toEqual({ kind: 'not-sent', isLimited: false });
    const again = aSender(aJourney({ kind: 'draft', draft: first.draft() }));
    await again.sender.sendAgain();
    expect(server.bodies).toEqual(['{"a":1}', '{"a":1}']);
    expect(again.draft().received?.code).toBe('K7MQ2RX');
  });
});

describe('an answer that settles it', () => {
  it('is told to nobody where a shared screen has started anew meanwhile', async () => {
    const { sender, draft, journey } = aSender();
    server.answers.push((...answer) => {
      journey.clear();
      acknowledge(...answer);
    });
    await sender.sendFirst('{"a":1}');
    expect(server.bodies).toHaveLength(1);
    expect(draft().received).toBeUndefined();
  });

  it('frees the form for a correction where the server surely stored nothing', async () => {
    const { sender, draft } = aSender();
    server.answers.push(refuse('sent-for-missing'));
    await sender.sendFirst('{"a":1}');
    expect(sender.store.getState()).toEqual({ kind: 'refused', code: 'sent-for-missing' });
    expect(draft().frozen).toBe('');
    await sender.sendFirst('{"a":2}');
    expect(server.bodies).toEqual(['{"a":1}', '{"a":2}']);
  });

  it('says that an earlier version was received, never "not sent"', async () => {
    const { sender, draft } = aSender();
    server.answers.push(refuse('already-received'));
    await sender.sendFirst('{"a":1}');
    expect(draft().received).toEqual({ kind: 'earlier-version', code: '', receivedAt: '' });
  });
});

describe('a request that follows one that was cleared while it was sent', () => {
  it('is sent as soon as that one is over', async () => {
    const { journey } = aJourney();
    const sent: string[] = [];
    let hangUpFirst = (): void => undefined;
    const sender = createSender({
      journey,
      put: (_, text) => {
        sent.push(text);
        return new Promise((resolve) => {
          hangUpFirst = () => resolve({ kind: 'not-sent', isLimited: false, retryAfter: 0 });
        });
      },
      onReceived: () => undefined,
      browser: Object.assign(new EventTarget(), { document: { hidden: false } }),
    });
    void sender.sendFirst('{"a":1}');
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    journey.clear();
    void sender.sendFirst('{"b":2}');
    hangUpFirst();
    await vi.waitFor(() => expect(sent).toEqual(['{"a":1}', '{"b":2}']));
  });
});

describe('a request that is not sent yet', () => {
  const signs = [
    ['online', 'online'],
    ['into view', 'visibilitychange'],
  ] as const;

  it.each(signs)('is tried again when the page comes %s', async (_, event) => {
    const { sender, page } = aSender();
    server.answers.push(hangUp, hangUp, hangUp);
    await sender.sendFirst('{"a":1}');
    sender.watch();
    const untilNotSent = (times: number) =>
      vi.waitFor(() => {
        expect(server.bodies).toHaveLength(times);
        expect(sender.store.getState().kind).toBe('not-sent');
      });
    await untilNotSent(2);
    page.dispatchEvent(new Event(event));
    await untilNotSent(3);
  });

  it.each(signs)('waits in a hidden page, also when that comes %s', async (_, event) => {
    const { sender, page } = aSender();
    server.answers.push(hangUp);
    await sender.sendFirst('{"a":1}');
    page.document.hidden = true;
    sender.watch();
    page.dispatchEvent(new Event(event));
    expect(sender.store.getState().kind).toBe('not-sent');
    expect(server.bodies).toHaveLength(1);
  });

  it('is tried again by itself, more and more seldom', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => secondsBefore(attempts, 0))).toEqual([
      2, 4, 8, 16, 32, 60, 60,
    ]);
    expect(secondsBefore(1, 120)).toBe(120);
  });

  it('waits for as long as the longest limit of the server, whatever an answer asks for', () => {
    expect([599, 601, 3_000_000, Infinity, -5].map((asked) => secondsBefore(1, asked))).toEqual([
      599, 600, 600, 600, 2,
    ]);
    expect(secondsBefore(1, Infinity) * 1_000).toBe(sendLimit.timeWindow);
  });

  // In milliseconds, either is more than a timer can count: it would run out at once.
  it.each(['3000000', 'Infinity'])(
    'is not sent again at once where an answer asks for %s s',
    async (asked) => {
      const { sender } = aSender();
      server.answers.push((reply, ...rest) => {
        reply.setHeader('retry-after', asked);
        refuse('too-many', 429)(reply, ...rest);
      });
      sender.watch();
      await sender.sendFirst('{"a":1}');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(server.bodies).toHaveLength(1);
    },
  );
});
