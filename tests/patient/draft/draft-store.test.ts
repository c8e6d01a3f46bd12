import { describe, expect, it } from 'vitest';
import { tabDraftStore } from '../support/tab-draft-store.ts';
import { newDraft } from '../../../src/patient/draft/draft.ts';
import type { Draft } from '../../../src/patient/draft/draft.ts';
import { TabStorage } from '../support/tab-storage.ts';

const draft: Draft = {
  ...newDraft('0123456789abcdef0123456789abcdef', '2026.11.1', 'emergency-signs', 1_000),
  answers: { 'emergency-signs': ['none'], age: '22-or-over' },
  answeredOn: { 'treated-skin': '2026-11-24' },
  typed: { goals: ['scar'] },
  consents: { 'consent-contact': { given: true, language: 'es', at: '2026-11-24T15:00:00.000Z' } },
  received: { kind: 'acknowledged', code: 'K7MQ2RX', receivedAt: '2026-11-24T15:00:00.000Z' },
};

async function loadStored(text: string) {
  const storage = new TabStorage();
  storage.setItem('draft', text);
  return tabDraftStore(() => storage).load();
}

describe('a draft that is kept in the tab', () => {
  it('comes back as it was, after a reload', async () => {
    const storage = new TabStorage();
    expect(await tabDraftStore(() => storage).save(draft)).toBe('tab');
    expect(await tabDraftStore(() => storage).load()).toEqual({ kind: 'draft', draft });
  });

  it('is gone once it is cleared', async () => {
    const storage = new TabStorage();
    const store = tabDraftStore(() => storage);
    await store.save(draft);
    await store.clear();
    expect(await store.load()).toEqual({ kind: 'none' });
    expect(storage.length).toBe(0);
  });
});

describe('something in the tab that is no draft', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['a text that was cut off', JSON.stringify(draft).slice(0, -40)],
    ['another kind of JSON', '[1, 2, 3]'],
    ['null', 'null'],
    ['a draft of a later format', JSON.stringify({ ...draft, format: 2 })],
    ['an unknown key', JSON.stringify({ ...draft, more: true })],
    ['a request id that is none', JSON.stringify({ ...draft, requestId: '../../etc' })],
    ['an answer that is a number', JSON.stringify({ ...draft, answers: { age: 22 } })],
    ['a list with a number in it', JSON.stringify({ ...draft, typed: { goals: ['scar', 1] } })],
    ['a day that is none', JSON.stringify({ ...draft, answeredOn: { 'scar-age': 'today' } })],
    ['a consent to something else', JSON.stringify({ ...draft, consents: { all: {} } })],
  ];
  it.each(broken)('is not read: %s', async (_, text) => {
    expect(await loadStored(text)).toEqual({ kind: 'unreadable' });
  });
});

describe('a browser that lets the page keep nothing', () => {
  it('has the draft go on in memory when the storage is full, and says so', async () => {
    const storage = new TabStorage();
    storage.refuses = true;
    const store = tabDraftStore(() => storage);
    expect(await store.save(draft)).toBe('memory');
    expect(await store.load()).toEqual({ kind: 'draft', draft });
  });

  it('has it go on when even asking for the storage fails', async () => {
    const store = tabDraftStore(() => {
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
    const store = tabDraftStore(() => storage);
    await store.save(draft);
    storage.refuses = false;
    expect(await store.save(draft)).toBe('tab');
  });
});
