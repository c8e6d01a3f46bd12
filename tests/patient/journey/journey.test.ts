import { describe, expect, it } from 'vitest';
import type { TypedAnswers } from '../../../src/patient/draft/draft.ts';
import { hairOnly } from '../../support/journeys/runs.ts';
import { aJourney } from '../support/a-journey.ts';
import { toTyped } from '../support/to-typed.ts';

const draftOf = ({ journey }: ReturnType<typeof aJourney>) => journey.store.getState().draft;

describe('the way through the questions', () => {
  it('has an id of 128 random bits, another one for each draft', () => {
    const one = draftOf(aJourney()).requestId;
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(draftOf(aJourney()).requestId).not.toBe(one);
  });

  it('accepts answers, notes the day of those about time, and forgets what was typed', () => {
    const mine = aJourney();
    // Half past eleven in the evening in New York.
    mine.clock.now = new Date('2026-11-25T04:30:00Z');
    mine.journey.type({ 'treated-skin': 'healed', 'same-area': 'no', goals: ['hair'] });
    mine.journey.accept({ 'treated-skin': 'healed', 'same-area': 'no' });
    expect(draftOf(mine)).toMatchObject({
      answers: { 'treated-skin': 'healed', 'same-area': 'no' },
      answeredOn: { 'treated-skin': '2026-11-24' },
      typed: { goals: ['hair'] },
    });
    expect(Object.keys(draftOf(mine).answeredOn)).toEqual(['treated-skin']);
  });

  it('keeps each step in the tab', async () => {
    const { journey, kept } = aJourney();
    journey.accept({ 'emergency-signs': ['none'] });
    void journey.change({ position: 'problem-signs' });
    expect(await kept()).toMatchObject({
      kind: 'draft',
      draft: { answers: { 'emergency-signs': ['none'] }, position: 'problem-signs' },
    });
  });

  it('says when the browser lets it keep nothing', async () => {
    const { journey, storage } = aJourney();
    storage.refuses = true;
    journey.accept({ 'emergency-signs': ['none'] });
    expect(await journey.keep()).toBe('memory');
    expect(journey.store.getState().keptIn).toBe('memory');
  });

  it('keeps nothing of someone under 18', async () => {
    const { journey, storage, kept } = aJourney();
    journey.accept({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
    journey.accept({ age: 'under-18' });
    expect(await kept()).toEqual({ kind: 'none' });
    expect(storage.length).toBe(0);
  });

  it('keeps nothing of someone under 18 who has not continued yet, or asks for it', async () => {
    const { journey, storage, device, kept } = aJourney();
    journey.accept({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
    journey.type({ age: 'under-18' });
    await journey.keep();
    expect(await kept()).toEqual({ kind: 'none' });
    journey.accept({ age: 'under-18' });
    await journey.keepOnDevice(true);
    expect(await kept()).toEqual({ kind: 'none' });
    expect(storage.length).toBe(0);
    expect(device.sealed).toBeUndefined();
    expect(device.notes.length).toBe(0);
    // The page says that nothing is kept, and offers no such thing.
    expect(journey.store.getState().keptIn).toBe('memory');
    journey.accept({ age: '22-or-over' });
    expect(await journey.keep()).toBe('tab');
  });

  it('says no more of the device once it is cleared', async () => {
    const { journey } = aJourney();
    journey.accept({ 'emergency-signs': ['none'] });
    await journey.keepOnDevice(true);
    expect(journey.store.getState().keptIn).toBeTypeOf('number');
    journey.clear();
    expect(journey.store.getState().keptIn).toBe('tab');
  });

  it('nor where a save was still under way then', async () => {
    const { journey, kept } = aJourney();
    journey.accept({ 'emergency-signs': ['none'] });
    await journey.keepOnDevice(true);
    journey.accept({ 'problem-signs': ['none'] });
    const saved = journey.keep();
    journey.clear();
    await saved;
    await kept();
    expect(journey.store.getState().keptIn).toBe('tab');
  });

  it('starts with another id and no answers once it is cleared', async () => {
    const mine = aJourney();
    mine.journey.accept({ 'emergency-signs': ['none'] });
    const before = draftOf(mine).requestId;
    mine.journey.clear();
    expect(draftOf(mine).answers).toEqual({});
    expect(draftOf(mine).requestId).not.toBe(before);
    expect(await mine.kept()).toEqual({ kind: 'none' });
    expect(mine.storage.length).toBe(0);
  });

  it('asks again what may have changed when the page lay idle for over 12 hours', () => {
    const mine = aJourney();
    mine.journey.accept({ 'emergency-signs': ['none'], 'donor-material': 'acceptable' });
    mine.clock.now = new Date(mine.clock.now.getTime() + 13 * 3_600_000);
    mine.journey.wake();
    expect(draftOf(mine).answers).toEqual({ 'donor-material': 'acceptable' });
    expect(mine.journey.store.getState().notice).toBe('asked-again');
  });

  it.each([
    ['a tick', ({ journey }: ReturnType<typeof aJourney>) => journey.type({ goals: ['hair'] })],
    ['Continue', ({ journey }) => journey.accept({ goals: ['hair'] })],
    ['the request form', ({ journey }) => void journey.change({ consents: {} })],
  ])('asks again too where %s is the first thing after so many hours', (_, act) => {
    const mine = aJourney();
    mine.journey.accept({ 'emergency-signs': ['none'], 'donor-material': 'acceptable' });
    mine.journey.type({ 'skin-now': ['none'] });
    mine.clock.now = new Date(mine.clock.now.getTime() + 13 * 3_600_000);
    act(mine);
    expect(draftOf(mine).answers).not.toHaveProperty('emergency-signs');
    expect(draftOf(mine).answers).toHaveProperty('donor-material');
    expect(draftOf(mine).typed).not.toHaveProperty('skin-now');
    expect(mine.journey.store.getState().notice).not.toBeNull();
  });

  it('still asks again then where it was kept meanwhile, before the page was left', async () => {
    const mine = aJourney();
    mine.journey.accept({ 'emergency-signs': ['none'], 'donor-material': 'acceptable' });
    mine.clock.now = new Date(mine.clock.now.getTime() + 13 * 3_600_000);
    expect(await mine.journey.keep()).toBe('tab');
    const again = aJourney(await mine.kept());
    again.clock.now = mine.clock.now;
    again.journey.wake();
    expect(draftOf(again).answers).toEqual({ 'donor-material': 'acceptable' });
  });

  it('is not kept by a tab that no longer has it', async () => {
    const { journey, storage } = aJourney();
    journey.setElsewhere();
    journey.store.setState(({ draft }) => ({
      draft: { ...draft, answers: { age: '22-or-over' } },
    }));
    await journey.keep();
    expect(storage.length).toBe(0);
  });

  it('says why it asks again when a change opens more questions, and only then', () => {
    const { journey } = aJourney();
    const noticeAfter = (answers: TypedAnswers) => {
      journey.accept(answers);
      return journey.store.getState().notice;
    };
    // questionnaire.md: a goal outside the article is asked no more than this.
    expect(noticeAfter(toTyped(hairOnly))).toBeNull();
    expect(noticeAfter({ 'exosome-history': ['topical-at-home'] })).toBe('more-asked');
    expect(noticeAfter({ 'product-reaction': 'none' })).toBeNull();
    expect(noticeAfter({ age: '18-to-21' })).toBeNull();
  });

  it('says why the number of pages left goes up: more procedures than most people name', () => {
    const { journey } = aJourney();
    const procedures = ['microneedling', 'filler', 'light-peel', 'wrinkle-relaxer'];
    journey.accept({ 'emergency-signs': ['none'], 'problem-signs': ['none'], age: '22-or-over' });
    journey.accept({ goals: ['dryness'], area: ['face'] });
    journey.accept({ 'recent-procedures': procedures.slice(1) });
    expect(journey.store.getState().notice).toBeNull();
    journey.accept({ 'recent-procedures': procedures });
    expect(journey.store.getState().notice).toBe('more-asked');
    journey.accept({ 'when-microneedling': '29-to-42-days' });
    expect(journey.store.getState().notice).toBeNull();
    // The same answer again opens nothing.
    journey.accept({ 'recent-procedures': procedures });
    expect(journey.store.getState().notice).toBeNull();
  });

  it('says that it starts anew where what was kept cannot be read', () => {
    const { journey } = aJourney({ kind: 'unreadable' });
    expect(journey.store.getState().notice).toBe('started-anew');
  });

  it('counts the 12 hours from the last answer, not from the first', () => {
    const mine = aJourney();
    const hoursLater = (hours: number) => {
      mine.clock.now = new Date(mine.clock.now.getTime() + hours * 3_600_000);
    };
    mine.journey.accept({ 'emergency-signs': ['none'] });
    hoursLater(11);
    mine.journey.accept({ 'problem-signs': ['none'] });
    hoursLater(2);
    mine.journey.wake();
    expect(draftOf(mine).answers).toEqual({
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
    });
    expect(mine.journey.store.getState().notice).toBeNull();
  });
});
