import { describe, expect, it } from 'vitest';
import { onceFor } from '../../src/logic/once-for.ts';

describe('what is worked out once for an object', () => {
  it('is worked out when it is first asked for, for each by itself, and is the same thing then', () => {
    const asked: object[] = [];
    const placeOf = onceFor((subject: object) => ({ place: asked.push(subject) }));
    const [one, other] = [{}, {}];
    expect(asked).toEqual([]);
    const first = placeOf(one);
    expect(first).toEqual({ place: 1 });
    expect(placeOf(other)).toEqual({ place: 2 });
    expect(placeOf(one)).toBe(first);
    expect(asked).toEqual([one, other]);
  });
});
