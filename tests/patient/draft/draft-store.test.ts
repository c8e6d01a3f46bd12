import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/patient/draft/draft.ts';
import type { Draft } from '../../../src/patient/draft/draft.ts';
import { newDeviceKey, seal } from '../../../src/patient/draft/seal.ts';
import { KeysInMemory, sealedDraftStore } from '../support/sealed-draft-store.ts';
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
  const keys = new KeysInMemory();
  const store = sealedDraftStore(() => storage, keys);
  expect(await store.save(draft)).toBe('tab');
  return { storage, keys, store };
}

describe('a draft that is kept in the tab', () => {
  it('comes back as it was, after a reload', async () => {
    const { storage, keys } = await saved();
    expect(await sealedDraftStore(() => storage, keys).load()).toEqual({ kind: 'draft', draft });
  });

  it('can be read by nobody who has the storage alone', async () => {
    const { storage, keys } = await saved();
    const kept = storage.getItem('draft') ?? '';
    const [, sealed = ''] = kept.split('.');
    for (const text of [kept, Buffer.from(sealed, 'base64').toString('latin1')]) {
      expect(text).not.toMatch(/emergency|22-or-over|scar|K7MQ2RX/u);
    }
    const [key] = keys.keys.values();
    expect(key?.extractable).toBe(false);
    if (key) await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow(/extractable/u);
  });

  it('is sealed anew each time, so that two texts never tell that they are alike', async () => {
    const { storage, store } = await saved();
    const before = storage.getItem('draft');
    await store.save(draft);
    expect(storage.getItem('draft')).not.toBe(before);
  });

  it('is gone with its key once it is cleared', async () => {
    const { storage, keys, store } = await saved();
    await store.clear();
    expect(await store.load()).toEqual({ kind: 'none' });
    expect(storage.length).toBe(0);
    expect(keys.keys.size).toBe(0);
  });

  it('takes its key along when another draft follows it', async () => {
    const { keys, store } = await saved();
    await store.save({ ...draft, requestId: 'f'.repeat(32) });
    expect([...keys.keys.keys()]).toEqual(['f'.repeat(32)]);
  });

  it('is the last one that was saved, however close they come', async () => {
    const { storage, keys, store } = await saved();
    const last = { ...draft, touchedAt: 2_000 };
    await Promise.all([store.save({ ...draft, touchedAt: 1_500 }), store.save(last)]);
    expect(await sealedDraftStore(() => storage, keys).load()).toEqual({
      kind: 'draft',
      draft: last,
    });
  });
});

describe('a draft that two tabs share', () => {
  it('is kept under a key again when the other tab has removed it', async () => {
    const { storage, keys, store } = await saved();
    const copied = new TabStorage();
    copied.setItem('draft', storage.getItem('draft') ?? '');
    const other = sealedDraftStore(() => copied, keys);
    expect(await other.load()).toMatchObject({ kind: 'draft' });
    await store.clear();
    const later = { ...draft, touchedAt: 2_000 };
    expect(await other.save(later)).toBe('tab');
    const afterReload = await sealedDraftStore(() => copied, keys).load();
    expect(afterReload).toEqual({ kind: 'draft', draft: later });
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
    const { storage, keys } = await saved();
    storage.setItem('draft', change(storage.getItem('draft') ?? ''));
    const loaded = await sealedDraftStore(() => storage, keys).load();
    expect(loaded).toEqual({ kind: 'unreadable' });
  });

  it('is not read: a draft that was sealed on another device', async () => {
    const { storage } = await saved();
    const elsewhere = new KeysInMemory();
    await elsewhere.put(requestId, await newDeviceKey());
    const loaded = await sealedDraftStore(() => storage, elsewhere).load();
    expect(loaded).toEqual({ kind: 'unreadable' });
  });

  it('is not read: a draft of a later format', async () => {
    const { storage, keys } = await saved();
    const key = keys.keys.get(requestId);
    if (!key) throw new Error('the draft has no key');
    const later = await seal(key, JSON.stringify({ ...draft, format: 2 }));
    storage.setItem('draft', `${requestId}.${later}`);
    const loaded = await sealedDraftStore(() => storage, keys).load();
    expect(loaded).toEqual({ kind: 'unreadable' });
  });
});

describe('a browser that lets the page keep nothing', () => {
  it('leaves no older copy there that a reload would take for the newest', async () => {
    const { storage, keys, store } = await saved();
    storage.refuses = true;
    expect(await store.save({ ...draft, touchedAt: 2_000 })).toBe('memory');
    expect(storage.length).toBe(0);
    expect(keys.keys.size).toBe(0);
  });

  it('keeps a page that was pasted into the note', async () => {
    const { storage, keys, store } = await saved();
    const long = { ...draft, contact: { ...draft.contact, note: 'word '.repeat(60_000) } };
    expect(await store.save(long)).toBe('tab');
    expect(await sealedDraftStore(() => storage, keys).load()).toEqual({
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
    const keys = new KeysInMemory();
    keys.refuses = true;
    const store = sealedDraftStore(() => storage, keys);
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
