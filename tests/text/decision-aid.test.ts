import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const rows = readFileSync(new URL('docs/decision-aid.md', root), 'utf8')
  .split('\n')
  .filter((line) => /^\| D\d/u.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** facts.md, section 7, has as many. */
const criteria = Array.from({ length: 25 }, (_, place) => `D${place + 1}`);

describe('docs/decision-aid.md', () => {
  it('answers every criterion once, in order', () => {
    expect(rows.map(([, criterion]) => criterion)).toEqual(criteria);
  });

  it.each(rows)('%s%s names what keeps it, and that is there', (_start, _id, asked, shown, by) => {
    expect(asked).not.toBe('');
    expect(shown).not.toBe('');
    const [, path = ''] = /^`(.+)`$/u.exec(by) ?? [];
    expect(existsSync(new URL(path, root)), path).toBe(true);
  });
});
