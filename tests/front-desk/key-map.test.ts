import { describe, expect, it } from 'vitest';
import { deskKeyOf } from '../../src/front-desk/keys/key-map.ts';
import type { KeyPress } from '../../src/front-desk/keys/key-map.ts';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  typing: false,
  dialog: false,
  ...changes,
});

describe('a key at the front desk', () => {
  it.each([
    ['/', 'find'],
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['a', 'take'],
  ])('%s asks for "%s"', (key, wanted) => {
    expect(deskKeyOf(press(key))).toBe(wanted);
  });

  it.each(['A', 'Enter', 'x', ' ', 'constructor', 'toString'])('%s asks for nothing', (key) => {
    expect(deskKeyOf(press(key))).toBeUndefined();
  });

  it('belongs to the field while somebody types', () => {
    expect(deskKeyOf(press('a', { typing: true }))).toBeUndefined();
    expect(deskKeyOf(press('/', { typing: true }))).toBeUndefined();
  });

  it('belongs to an open dialog', () => {
    expect(deskKeyOf(press('o', { dialog: true }))).toBeUndefined();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)(
    'belongs to the browser with %s',
    (modifier) => {
      expect(deskKeyOf(press('k', { [modifier]: true }))).toBeUndefined();
    },
  );

  it('held down goes on through the list, and takes nothing twice', () => {
    expect(deskKeyOf(press('j', { repeat: true }))).toBe('next');
    expect(deskKeyOf(press('a', { repeat: true }))).toBeUndefined();
    expect(deskKeyOf(press('o', { repeat: true }))).toBeUndefined();
  });
});
