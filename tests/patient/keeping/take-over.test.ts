import { describe, expect, it, vi } from 'vitest';
import { createOwnership } from '../../../src/patient/draft/ownership.ts';
import { takeOver } from '../../../src/patient/keeping/take-over.ts';
import { aJourney } from '../support/a-journey.ts';
import { DeviceInMemory } from '../support/sealed-draft-store.ts';

const definition = { version: '2026.11.1', consents: '', draft: false };

/** Two tabs with one draft, which the first one has. */
async function twoTabs() {
  const device = new DeviceInMemory();
  const [one, other] = [aJourney({ kind: 'none' }, device), aJourney({ kind: 'none' }, device)];
  one.journey.accept({ 'emergency-signs': ['none'], goals: ['hair'] });
  await one.kept();
  const { draft } = one.journey.store.getState();
  await other.journey.change({ ...draft, typed: { age: '22-or-over' } });
  other.journey.setElsewhere();
  const go = vi.fn();
  const takeFocus = vi.fn();
  const take = () =>
    takeOver({
      journey: other.journey,
      draftStore: other.draftStore,
      ownership: createOwnership(navigator.locks, () => undefined),
      navigation: { go, takeFocus },
      definition,
    });
  return { device, one, other, take, go, takeFocus, state: other.journey.store.getState };
}

describe('answers that are taken over from another tab', () => {
  it('are as this tab had them, at the same place', async () => {
    const { take, state, go, takeFocus } = await twoTabs();
    const before = state().draft;
    await take();
    expect(state()).toMatchObject({ isElsewhere: false, notice: null });
    expect(state().draft).toEqual({ ...before, touchedAt: state().draft.touchedAt, trail: {} });
    expect(go).toHaveBeenCalledWith({ position: 'emergency-signs' }, 'replace');
    expect(takeFocus).toHaveBeenCalledOnce();
  });

  it('are as the other tab left them, where they are kept on the device', async () => {
    const { one, other, take, state, go } = await twoTabs();
    one.journey.accept({ 'problem-signs': ['none'] });
    void one.journey.change({ position: 'age' });
    await one.journey.keepOnDevice(true);
    await take();
    expect(state().draft).toMatchObject({
      answers: { 'emergency-signs': ['none'], 'problem-signs': ['none'], goals: ['hair'] },
      typed: {},
    });
    await other.kept();
    expect(state().keptIn).toBeTypeOf('number');
    expect(go).toHaveBeenCalledWith({ position: 'age' }, 'replace');
  });

  it.each(['cleared', 'sent'])('do not come back where they were %s there', async (how) => {
    const { one, other, take, state, device, go } = await twoTabs();
    await one.journey.keepOnDevice(true);
    if (how === 'cleared') one.journey.clear();
    else one.journey.receive({ kind: 'acknowledged', code: 'K7MQ2RX', receivedAt: '' });
    await one.kept();
    const keys = [...device.keys.keys()];
    await take();
    expect(state()).toMatchObject({ isElsewhere: false, notice: 'started-anew', keptIn: 'tab' });
    expect(state().draft).toMatchObject({ answers: {}, typed: {} });
    expect(state().draft.requestId).not.toBe(one.journey.store.getState().draft.requestId);
    expect(go).toHaveBeenCalledWith({ position: 'emergency-signs' }, 'replace');
    await other.kept();
    expect([...device.keys.keys()]).toEqual(keys);
  });

  it('are asked again in part where they lay there for hours', async () => {
    const { other, take, state } = await twoTabs();
    other.clock.now = new Date(other.clock.now.getTime() + 13 * 3_600_000);
    other.journey.wake();
    expect(state().draft.answers).toHaveProperty('emergency-signs');
    await take();
    expect(state().draft.answers).toEqual({ goals: ['hair'] });
    expect(state().notice).toBe('asked-again');
  });
});

/** Answers that one tab kept on the device, and another tab that has found them there. */
async function tabThatFoundThem() {
  const device = new DeviceInMemory();
  const one = aJourney({ kind: 'none' }, device);
  one.journey.accept({ 'emergency-signs': ['none'], goals: ['hair'] });
  await one.journey.keepOnDevice(true);
  const other = aJourney(await aJourney({ kind: 'none' }, device).draftStore.load(), device);
  const takeFocus = vi.fn();
  const go = vi.fn();
  const goOn = async () => {
    await takeOver({
      journey: other.journey,
      draftStore: other.draftStore,
      ownership: createOwnership(navigator.locks, () => undefined),
      navigation: { go, takeFocus },
      definition,
    });
    await other.kept();
  };
  return { device, one, other, goOn, go, state: other.journey.store.getState };
}

describe('going on with answers that were found on this device', () => {
  it('has them as they were kept, and no page says that they were found any more', async () => {
    const { goOn, state, go } = await tabThatFoundThem();
    const kept = state().found;
    await goOn();
    expect(state().found).toBeUndefined();
    expect(state()).toMatchObject({ isElsewhere: false, notice: null });
    expect(state().draft).toEqual({ ...kept, touchedAt: state().draft.touchedAt, trail: {} });
    expect(go).toHaveBeenCalledWith({ position: 'emergency-signs' }, 'replace');
  });

  it('has the newer ones, where another tab has worked on them since', async () => {
    const { one, goOn, state, go, device } = await tabThatFoundThem();
    one.journey.accept({ 'problem-signs': ['none'], goals: ['redness'] });
    await one.journey.change({ position: 'age' });
    await one.kept();
    await goOn();
    expect(state().draft.answers).toEqual({
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
      goals: ['redness'],
    });
    expect(go).toHaveBeenCalledWith({ position: 'age' }, 'replace');
    // What the next tab finds is what was seen here.
    const { draftStore } = aJourney({ kind: 'none' }, device);
    expect(await draftStore.load()).toMatchObject({
      kind: 'kept',
      draft: { answers: state().draft.answers },
    });
  });

  it.each(['cleared', 'sent'])(
    'begins anew and says so, where another tab has %s them since',
    async (how) => {
      const { device, one, other, goOn, state, go } = await tabThatFoundThem();
      if (how === 'cleared') one.journey.clear();
      else one.journey.receive({ kind: 'acknowledged', code: 'K7MQ2RX', receivedAt: '' });
      await one.kept();
      const keys = [...device.keys.keys()];
      await goOn();
      expect(state()).toMatchObject({ isElsewhere: false, notice: 'started-anew', keptIn: 'tab' });
      expect(state().found).toBeUndefined();
      expect(state().draft).toMatchObject({ answers: {}, typed: {} });
      expect(state().draft).not.toHaveProperty('received');
      expect(state().draft.requestId).not.toBe(one.journey.store.getState().draft.requestId);
      expect(go).toHaveBeenCalledWith({ position: 'emergency-signs' }, 'replace');
      // Nothing of them is written again.
      expect(other.storage).toHaveLength(0);
      expect(device.notes).toHaveLength(0);
      expect(device.sealed).toBeUndefined();
      expect([...device.keys.keys()]).toEqual(keys);
    },
  );

  it('keeps what was ticked before the scripts came, where they were cleared since', async () => {
    const { one, other, goOn, state } = await tabThatFoundThem();
    other.journey.type({ 'emergency-signs': ['severe-pain'] });
    one.journey.clear();
    await one.kept();
    await goOn();
    expect(state()).toMatchObject({ notice: 'started-anew', keptIn: 'tab' });
    expect(await other.kept()).toMatchObject({
      kind: 'draft',
      draft: { answers: {}, typed: { 'emergency-signs': ['severe-pain'] } },
    });
  });

  it('has both them and what was ticked before the scripts came', async () => {
    const { other, goOn, state, go } = await tabThatFoundThem();
    other.journey.type({ 'emergency-signs': ['severe-pain'] });
    // Loaded again before anything is chosen, the page finds them still.
    expect(await other.kept()).toMatchObject({ kind: 'kept' });
    await goOn();
    expect(state().draft).toMatchObject({
      answers: { 'emergency-signs': ['none'], goals: ['hair'] },
      typed: { 'emergency-signs': ['severe-pain'] },
    });
    expect(state().keptIn).toBeTypeOf('number');
    expect(go).toHaveBeenCalledWith({ position: 'emergency-signs' }, 'replace');
  });
});
