import { describe, expect, it, vi } from 'vitest';
import { createOwnership } from '../../../src/patient/draft/ownership.ts';

/** Tabs that share the locks of one browser; every test has a draft of its own. */
function tab() {
  const onLost = vi.fn();
  return { ...createOwnership(navigator.locks, onLost), onLost };
}

describe('which tab has a draft', () => {
  it('is the first one that asks; the other hears that it is elsewhere', async () => {
    const [one, other] = [tab(), tab()];
    expect(await one.own('first')).toBe(true);
    expect(await other.own('first')).toBe(false);
    expect(one.onLost).not.toHaveBeenCalled();
  });

  it('stays the same however often it asks again, and at once', async () => {
    const one = tab();
    const asked = [one.own('often'), one.own('often'), one.own('often')];
    expect(await Promise.all(asked)).toEqual([true, true, true]);
    // Longer than a lock is waited for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(one.onLost).not.toHaveBeenCalled();
  });

  it('is the one that takes it over, and the one that had it hears so', async () => {
    const [one, other] = [tab(), tab()];
    await one.own('taken');
    expect(await other.takeOver('taken')).toBe(true);
    await vi.waitFor(() => expect(one.onLost).toHaveBeenCalledOnce());
    expect(await one.takeOver('taken')).toBe(true);
    await vi.waitFor(() => expect(other.onLost).toHaveBeenCalledOnce());
  });

  it('is still this one where the browser let the lock go and nobody has it, and asks again', async () => {
    const onLost = vi.fn();
    const request = vi.spyOn(navigator.locks, 'request');
    const one = createOwnership(navigator.locks, onLost);
    // Safari does so when it puts a page aside and takes it up again.
    request.mockImplementationOnce(async (_name, _options, granted) => {
      void granted(null);
      throw new DOMException('The browsing context is going away.', 'AbortError');
    });
    expect(await one.own('aside')).toBe(true);
    await vi.waitFor(async () => expect(await one.own('aside')).toBe(true));
    await vi.waitFor(async () => expect(await tab().own('aside')).toBe(false));
    expect(onLost).not.toHaveBeenCalled();
    request.mockRestore();
  });

  it('lets a draft go once it has another one', async () => {
    const [one, other] = [tab(), tab()];
    await one.own('before');
    await one.own('after');
    expect(await other.own('before')).toBe(true);
    expect(one.onLost).not.toHaveBeenCalled();
  });

  it('stays with the draft that was asked for last, however late another one is granted', async () => {
    const [one, other, third] = [tab(), tab(), tab()];
    await other.own('earlier');
    const late = one.own('earlier');
    await one.own('later');
    await other.own('something else');
    await late;
    expect(await third.own('later')).toBe(false);
    expect(await third.own('earlier')).toBe(true);
    expect(one.onLost).not.toHaveBeenCalled();
  });

  it('is no other where a busy browser is late to answer, and asks again with the next answer', async () => {
    const onLost = vi.fn();
    // As under load: what was asked for is not granted in time, though nobody has it.
    const request = vi
      .spyOn(navigator.locks, 'request')
      .mockRejectedValueOnce(new DOMException('late', 'TimeoutError'));
    const one = createOwnership(navigator.locks, onLost);
    expect(await one.own('busy')).toBe(true);
    expect(await one.own('busy')).toBe(true);
    expect(await tab().own('busy')).toBe(false);
    expect(onLost).not.toHaveBeenCalled();
    request.mockRestore();
  });

  it.each([
    ['never says', () => new Promise<never>(() => undefined)],
    ['refuses to say', () => Promise.reject(new DOMException('no', 'SecurityError'))],
  ])('is this one where a busy browser %s who has it', async (_, query) => {
    const onLost = vi.fn();
    const request = () => Promise.reject(new DOMException('late', 'TimeoutError'));
    expect(await createOwnership({ request, query }, onLost).own('unknown')).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('is every tab where the browser has no locks, or refuses them', async () => {
    const onLost = vi.fn();
    expect(await createOwnership(undefined, onLost).own('none')).toBe(true);
    const refusing = {
      request: () => Promise.reject(new DOMException('no', 'SecurityError')),
      query: () => navigator.locks.query(),
    };
    expect(await createOwnership(refusing, onLost).own('none')).toBe(true);
    expect(onLost).not.toHaveBeenCalled();
  });
});
