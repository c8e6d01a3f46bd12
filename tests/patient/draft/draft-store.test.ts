import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/patient/draft/draft.ts';
import type { Draft } from '../../../src/patient/draft/draft.ts';
import { newDeviceKey, seal } from '../../../src/patient/draft/seal.ts';
import { DeviceInMemory, sealedDraftStore } from '../support/sealed-draft-store.ts';
import { TabStorage } from '../support/tab-storage.ts';

const requestId = '0123456789abcdef0123456789abcdef';

const draft: Draft = {
  ...newDraft(requestId, '2026.11.1', 'emergency-signs', 1_000),
  answers: { 'emergency-signs': ['none'], age: '22-or-over' },
  answeredOn: { 'treated-skin': '2026-11-24' },
  typed: { goals: ['scar'] },
  consents: { 'consent-contact': { given: true, language: 'es', at: '2026-11-24T15:00:00.000Z' } },
  received: { kind: 'acknowledged', code: 'K7MQ2RX', receivedAt: '2026-11-24T15:00:00.000Z' },
};

/** A tab and its device, in which the draft was saved. */
async function saved() {
  const storage = new TabStorage();
  const device = new DeviceInMemory();
  const store = sealedDraftStore(() => storage, device);
  expect(await store.save(draft)).toBe('tab');
  return { storage, device, store };
}

describe('a draft that is kept in the tab', () => {
  it('comes back as it was, after a reload', async () => {
    const { storage, device } = await saved();
    expect(await sealedDraftStore(() => storage, device).load()).toEqual({ kind: 'draft', draft });
  });

  it('can be read by nobody who has the storage alone', async () => {
    const { storage, device } = await saved();
    const kept = storage.getItem('draft') ?? '';
    const [, sealed = ''] = kept.split('.');
    for (const text of [kept, Buffer.from(sealed, 'base64').toString('latin1')]) {
      expect(text).not.toMatch(/emergency|22-or-over|scar|K7MQ2RX/u);
    }
    const [key] = device.keys.values();
    expect(key?.extractable).toBe(false);
    if (key) await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/u);
  });

  it('is sealed anew each time, so that two texts never tell that they are alike', async () => {
    const { storage, store } = await saved();
    const before = storage.getItem('draft');
    await store.save(draft);
    expect(storage.getItem('draft')).not.toBe(before);
  });

  it('is there only once its key is, so that a page left in between finds what it had', async () => {
    const storage = new TabStorage();
    const device = new DeviceInMemory();
    const store = sealedDraftStore(() => storage, device);
    const keysAtWriting: boolean[] = [];
    const write = storage.setItem.bind(storage);
    storage.setItem = (entry, text) => {
      keysAtWriting.push(device.keys.has(text.split('.')[0] ?? ''));
      write(entry, text);
    };
    await store.save(draft);
    await store.save({ ...draft, requestId: 'f'.repeat(32) });
    expect(keysAtWriting).toEqual([true, true]);
  });

  it('leaves no key behind where there is no room for it', async () => {
    const { storage, device, store } = await saved();
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    expect(await store.save({ ...draft, requestId: 'f'.repeat(32) })).toBe('memory');
    expect(device.keys.size).toBe(0);
    expect(storage.length).toBe(0);
  });

  it('is gone with its key once it is cleared', async () => {
    const { storage, device, store } = await saved();
    await store.clear();
    expect(await store.load()).toEqual({ kind: 'none' });
    expect(storage.length).toBe(0);
    expect(device.keys.size).toBe(0);
  });

  it('takes its key along when another draft follows it', async () => {
    const { device, store } = await saved();
    await store.save({ ...draft, requestId: 'f'.repeat(32) });
    expect([...device.keys.keys()]).toEqual(['f'.repeat(32)]);
  });

  it('is the last one that was saved, however close they come', async () => {
    const { storage, device, store } = await saved();
    const last = { ...draft, touchedAt: 2_000 };
    await Promise.all([store.save({ ...draft, touchedAt: 1_500 }), store.save(last)]);
    expect(await sealedDraftStore(() => storage, device).load()).toEqual({
      kind: 'draft',
      draft: last,
    });
  });
});

describe('a draft that two tabs share', () => {
  it('is kept under a key again when the other tab has removed it', async () => {
    const { storage, device, store } = await saved();
    const copied = new TabStorage();
    copied.setItem('draft', storage.getItem('draft') ?? '');
    const other = sealedDraftStore(() => copied, device);
    expect(await other.load()).toMatchObject({ kind: 'draft' });
    await store.clear();
    const later = { ...draft, touchedAt: 2_000 };
    expect(await other.save(later)).toBe('tab');
    const afterReload = await sealedDraftStore(() => copied, device).load();
    expect(afterReload).toEqual({ kind: 'draft', draft: later });
  });
});

describe('a draft that this tab takes over from another one', () => {
  const newer = { ...draft, touchedAt: 2_000 };

  /** Another tab of the same device. */
  function another(device: DeviceInMemory) {
    const tab = new TabStorage();
    return sealedDraftStore(() => tab, device);
  }

  it('is as this tab has it where nothing of it is on the device but its key', async () => {
    const { store } = await saved();
    expect(await store.load(true)).toEqual({ kind: 'draft', draft });
  });

  it('is as the other tab left it where the person keeps it on the device', async () => {
    const { device, store } = await saved();
    await another(device).keep(newer, true);
    expect(await store.load(true)).toEqual({ kind: 'kept', draft: newer });
  });

  it('is not taken for another one that is kept there', async () => {
    const { device, store } = await saved();
    await another(device).keep({ ...newer, requestId: 'f'.repeat(32) }, true);
    expect(await store.load(true)).toEqual({ kind: 'draft', draft });
  });

  it('is gone where the other tab has cleared it, and what that one began since stays', async () => {
    const { device, store } = await saved();
    const other = another(device);
    await other.save(draft);
    await other.clear();
    await other.keep({ ...newer, requestId: 'f'.repeat(32) }, true);
    expect(await store.load(true)).toEqual({ kind: 'unreadable' });
    expect([...device.keys.keys()]).toEqual(['f'.repeat(32)]);
    expect(device.sealed).toMatch(/^f{32}/u);
  });
});

const day = 24 * 3_600_000;

describe('a draft that the person chose to keep on the device', () => {
  /** The same device, days later, in a tab of its own. */
  async function kept() {
    const { device, store, storage } = await saved();
    expect(await store.keep(draft, true)).toBe(device.now.getTime() + 7 * day);
    const later = (days: number) => {
      device.now = new Date(device.now.getTime() + days * day);
      const tab = new TabStorage();
      return sealedDraftStore(() => tab, device);
    };
    return { device, store, storage, later };
  }

  it('is found by another tab for seven days, and then no longer', async () => {
    const { device, later } = await kept();
    expect(await later(6.9).load()).toEqual({ kind: 'kept', draft });
    expect(await later(0.2).load()).toEqual({ kind: 'none' });
    expect([device.sealed, device.keys.size, device.notes.length]).toEqual([undefined, 0, 0]);
  });

  it('is not kept for years because the clock was wrong by years when it was chosen', async () => {
    const { device, later } = await kept();
    expect(await later(-3_650).load()).toEqual({ kind: 'none' });
    expect([device.sealed, device.keys.size, device.notes.length]).toEqual([undefined, 0, 0]);
  });

  it('lies there sealed, and what stands beside it says nothing of an answer', async () => {
    const { device } = await kept();
    const note = device.notes.getItem('kept');
    expect(note).toBe(`${requestId}.${String(device.now.getTime() + 7 * day)}`);
    const sealed = Buffer.from(device.sealed?.split('.')[1] ?? '', 'base64').toString('latin1');
    expect(sealed.length).toBeGreaterThan(100);
    expect(sealed).not.toMatch(/emergency|22-or-over|scar|K7MQ2RX/u);
  });

  it('is brought up to date by each save', async () => {
    const { store, later } = await kept();
    const newer = { ...draft, touchedAt: 2_000 };
    expect(await store.save(newer)).toBeTypeOf('number');
    expect(await later(1).load()).toEqual({ kind: 'kept', draft: newer });
  });

  it('is not found any more once it is kept in the tab alone again', async () => {
    const { device, store, later } = await kept();
    expect(await store.keep(draft, false)).toBe('tab');
    expect(await later(1).load()).toEqual({ kind: 'none' });
    expect(device.sealed).toBeUndefined();
  });

  it('is gone from the device with Clear, also by a tab that only found it', async () => {
    const { device, later } = await kept();
    await later(1).clear();
    expect([device.sealed, device.keys.size, device.notes.length]).toEqual([undefined, 0, 0]);
  });

  it('is gone once another draft follows it, as after Send', async () => {
    const { device, store } = await kept();
    expect(await store.save({ ...draft, requestId: 'f'.repeat(32) })).toBe('tab');
    expect([device.sealed, device.notes.length]).toEqual([undefined, 0]);
    expect([...device.keys.keys()]).toEqual(['f'.repeat(32)]);
  });

  it('leaves alone what another tab keeps there', async () => {
    const { device, later } = await kept();
    const other = later(0);
    await other.save({ ...draft, requestId: 'f'.repeat(32) });
    await other.save({ ...draft, requestId: 'e'.repeat(32) });
    expect(device.sealed).toMatch(new RegExp(`^${requestId}`, 'u'));
    expect([...device.keys.keys()].toSorted()).toEqual([requestId, 'e'.repeat(32)]);
  });

  it('cannot be read once its key is gone: the page says so, and nothing of it is left', async () => {
    const { device, later } = await kept();
    device.keys.clear();
    expect(await later(1).load()).toEqual({ kind: 'unreadable' });
    expect([device.sealed, device.notes.length]).toEqual([undefined, 0]);
  });

  it('stays in the tab where the device has no room for the copy', async () => {
    const { device, store, storage } = await saved();
    device.refuses = true;
    expect(await store.keep(draft, true)).toBe('tab');
    expect([device.sealed, device.notes.length]).toEqual([undefined, 0]);
    expect(await sealedDraftStore(() => storage, device).load()).toEqual({ kind: 'draft', draft });
  });

  it('is gone from the device once its days are over, though a tab is still open', async () => {
    const { device, store } = await kept();
    device.now = new Date(device.now.getTime() + 8 * day);
    expect(await store.save({ ...draft, touchedAt: 2_000 })).toBe('tab');
    expect(device.sealed).toBeUndefined();
    expect(device.notes.length).toBe(0);
  });

  it('stays where another tab clears only what is its own', async () => {
    const { device } = await kept();
    const other = sealedDraftStore(() => new TabStorage(), device);
    await other.clear(true);
    expect(device.sealed).toBeDefined();
    expect(device.keys.size).toBe(1);
  });

  it('stays in the tab where the device refuses the note', async () => {
    const { device, store } = await saved();
    device.notes.refuses = true;
    expect(await store.keep(draft, true)).toBe('tab');
    expect(device.sealed).toBeUndefined();
  });
});

describe('something in the tab that is no draft', () => {
  const broken: readonly (readonly [string, (kept: string) => string])[] = [
    ['a text that was cut off', (kept) => kept.slice(0, -8)],
    ['a text in which a letter was changed', (kept) => kept.replace(/.{6}$/u, 'AAAAAA')],
    ['a text of another draft', (kept) => kept.replace(requestId, 'e'.repeat(32))],
    ['a draft in the clear', () => JSON.stringify(draft)],
    ['another kind of text', () => 'null'],
    ['nothing but the id', () => requestId],
  ];
  it.each(broken)('is not read: %s', async (_, change) => {
    const { storage, device } = await saved();
    storage.setItem('draft', change(storage.getItem('draft') ?? ''));
    const loaded = await sealedDraftStore(() => storage, device).load();
    expect(loaded).toEqual({ kind: 'unreadable' });
  });

  it('is not read: a draft that was sealed on another device', async () => {
    const { storage } = await saved();
    const elsewhere = new DeviceInMemory();
    await elsewhere.putKey(requestId, await newDeviceKey());
    const loaded = await sealedDraftStore(() => storage, elsewhere).load();
    expect(loaded).toEqual({ kind: 'unreadable' });
  });

  it('is not read: a draft of a later format', async () => {
    const { storage, device } = await saved();
    const key = device.keys.get(requestId);
    if (!key) throw new Error('the draft has no key');
    const later = await seal(key, JSON.stringify({ ...draft, format: 2 }));
    storage.setItem('draft', `${requestId}.${later}`);
    const loaded = await sealedDraftStore(() => storage, device).load();
    expect(loaded).toEqual({ kind: 'unreadable' });
  });
});

describe('a database that fails in passing', () => {
  it('is asked once more, and nothing is lost', async () => {
    const storage = new TabStorage();
    const device = new DeviceInMemory();
    const store = sealedDraftStore(() => storage, device);
    for (const failure of [1, 2]) {
      device.failures = 1;
      expect(await store.save({ ...draft, touchedAt: failure })).toBe('tab');
    }
    device.failures = 1;
    expect(await sealedDraftStore(() => storage, device).load()).toEqual({
      kind: 'draft',
      draft: { ...draft, touchedAt: 2 },
    });
  });

  it('takes nothing away from the tab once the key lies there', async () => {
    const { storage, device, store } = await saved();
    const later = { ...draft, touchedAt: 2_000 };
    device.failures = 2;
    expect(await store.save(later)).toBe('tab');
    expect(device.failures).toBe(0);
    const afterReload = await sealedDraftStore(() => storage, device).load();
    expect(afterReload).toEqual({ kind: 'draft', draft: later });
  });
});

describe('a browser that takes the page down', () => {
  it('may refuse everything, and what was kept is there after a reload', async () => {
    const { storage, device, store } = await saved();
    device.document.hidden = true;
    storage.refuses = true;
    expect(await store.save({ ...draft, touchedAt: 2_000 })).toBe('tab');
    storage.refuses = false;
    const afterReload = await sealedDraftStore(() => storage, device).load();
    expect(afterReload).toEqual({ kind: 'draft', draft });
  });

  it('had only put it aside: what is kept next is the newest', async () => {
    const { storage, device, store } = await saved();
    device.document.hidden = true;
    storage.refuses = true;
    await store.save({ ...draft, touchedAt: 2_000 });
    device.document.hidden = false;
    storage.refuses = false;
    const newest = { ...draft, touchedAt: 3_000 };
    expect(await store.save(newest)).toBe('tab');
    const afterReload = await sealedDraftStore(() => storage, device).load();
    expect(afterReload).toEqual({ kind: 'draft', draft: newest });
  });
});

describe('a browser that lets the page keep nothing', () => {
  it('says so too while nobody sees the page', async () => {
    const device = new DeviceInMemory();
    const storage = new TabStorage();
    storage.refuses = true;
    const store = sealedDraftStore(() => storage, device);
    expect(await store.save(draft)).toBe('memory');
    device.document.hidden = true;
    expect(await store.save(draft)).toBe('memory');
    expect(await store.load()).toEqual({ kind: 'draft', draft });
  });

  it('leaves no older copy there that a reload would take for the newest', async () => {
    const { storage, device, store } = await saved();
    storage.refuses = true;
    expect(await store.save({ ...draft, touchedAt: 2_000 })).toBe('memory');
    expect(storage.length).toBe(0);
    expect(device.keys.size).toBe(0);
  });

  it('keeps a page that was pasted into the note', async () => {
    const { storage, device, store } = await saved();
    const long = { ...draft, contact: { ...draft.contact, note: 'word '.repeat(60_000) } };
    expect(await store.save(long)).toBe('tab');
    expect(await sealedDraftStore(() => storage, device).load()).toEqual({
      kind: 'draft',
      draft: long,
    });
  });

  it('has the draft go on in memory when the storage is full, and says so', async () => {
    const storage = new TabStorage();
    storage.refuses = true;
    const store = sealedDraftStore(() => storage);
    expect(await store.save(draft)).toBe('memory');
    expect(await store.load()).toEqual({ kind: 'draft', draft });
  });

  it('has it go on in memory when no key can be kept: nothing lies there in the clear', async () => {
    const storage = new TabStorage();
    const device = new DeviceInMemory();
    device.refuses = true;
    const store = sealedDraftStore(() => storage, device);
    expect(await store.save(draft)).toBe('memory');
    expect(storage.length).toBe(0);
    expect(await store.load()).toEqual({ kind: 'draft', draft });
  });

  it('has it go on when even asking for the storage fails', async () => {
    const store = sealedDraftStore(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(await store.load()).toEqual({ kind: 'none' });
    expect(await store.save(draft)).toBe('memory');
    await store.clear();
    expect(await store.load()).toEqual({ kind: 'none' });
  });

  it('keeps the draft in the tab again as soon as it can', async () => {
    const storage = new TabStorage();
    storage.refuses = true;
    const store = sealedDraftStore(() => storage);
    await store.save(draft);
    storage.refuses = false;
    expect(await store.save(draft)).toBe('tab');
  });
});
