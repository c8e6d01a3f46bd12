import { beforeEach, describe, expect, it } from 'vitest';
import { filterOf, linkTokenOf, paths } from '../../src/front-desk/paths.ts';
import { tabTitle } from '../../src/front-desk/shell/tab-title.ts';
import { neighbourOf } from '../../src/front-desk/worklist/neighbour.ts';
import {
  chooseFilter,
  standAt,
  startOver,
  turnBack,
  turnForward,
  useQueue,
} from '../../src/front-desk/worklist/queue-store.ts';
import { worklistFilters } from '../../src/consultation/staff-api.ts';
import { frameTexts as english } from '../../src/text/en/staff/frame.ts';
import { frameTexts as spanish } from '../../src/text/es/staff/frame.ts';

describe("the tab's title", () => {
  it('counts new and urgent requests', () => {
    expect(tabTitle({ new: 3, urgent: 1 }, english, 'en')).toBe('(3 new, 1 urgent) Front desk');
    expect(tabTitle({ new: 1, urgent: 2 }, spanish, 'es')).toBe('(1 nueva, 2 urgentes) Recepción');
  });

  it('leaves out what there is none of', () => {
    expect(tabTitle({ new: 0, urgent: 2 }, english, 'en')).toBe('(2 urgent) Front desk');
    expect(tabTitle({ new: 0, urgent: 0 }, english, 'en')).toBe('Front desk');
    expect(tabTitle(undefined, english, 'en')).toBe('Front desk');
  });
});

describe('going through the list', () => {
  const lines = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('starts at the first line and stops at both ends', () => {
    expect(neighbourOf(lines, undefined, 1)?.id).toBe('a');
    expect(neighbourOf(lines, 'a', 1)?.id).toBe('b');
    expect(neighbourOf(lines, 'c', 1)?.id).toBe('c');
    expect(neighbourOf(lines, 'a', -1)?.id).toBe('a');
  });

  it('starts again where its line is gone', () => {
    expect(neighbourOf(lines, 'gone', -1)?.id).toBe('a');
    expect(neighbourOf([], 'a', 1)).toBeUndefined();
  });
});

describe('the pages of the list', () => {
  beforeEach(() => {
    chooseFilter('closed');
    chooseFilter('open');
  });

  it('are turned forward and back', () => {
    turnForward('one');
    turnForward('two');
    expect(useQueue.getState().cursors).toEqual(['one', 'two']);
    turnBack();
    expect(useQueue.getState().cursors).toEqual(['one']);
  });

  it('start over, and say so, where a page is gone', () => {
    turnForward('gone');
    startOver();
    expect(useQueue.getState()).toMatchObject({ cursors: [], startedOver: true });
    turnForward('next');
    expect(useQueue.getState().startedOver).toBe(false);
  });

  it('begin anew with another list, and stay with the same one', () => {
    turnForward('one');
    standAt('a');
    chooseFilter('open');
    expect(useQueue.getState()).toMatchObject({ cursors: ['one'], line: 'a' });
    chooseFilter('new');
    expect(useQueue.getState()).toMatchObject({ filter: 'new', cursors: [], line: undefined });
  });
});

describe('an address', () => {
  it('names its list', () => {
    for (const filter of worklistFilters) expect(filterOf(paths.filtered(filter))).toBe(filter);
    expect(filterOf('/front-desk/in/open')).toBeUndefined();
    expect(filterOf('/front-desk/in/toString')).toBeUndefined();
  });

  it('gives a one-time link away only in its fragment', () => {
    const token = 'A'.repeat(43);
    expect(linkTokenOf(`#link=${token}`)).toBe(token);
    expect(linkTokenOf(`#link=${token}A`)).toBeUndefined();
    expect(linkTokenOf('#content')).toBeUndefined();
    expect(linkTokenOf('')).toBeUndefined();
  });
});
