import { describe, expect, it } from 'vitest';
import { choiceOrder } from '../../../src/patient/result/choice-order.ts';

/** The circle of facts.md D3, begun at each of its places in turn. */
const circle = ['medical-grade', 'topical', 'usual-after-care', 'wait', 'do-nothing'];
const begunAt = (place: number) => [...circle.slice(place), ...circle.slice(0, place)];
const idOf = (number: number) => number.toString(16).padStart(8, '0').padEnd(32, '7');

describe('the order of the choices', () => {
  it.each([0, 1, 2, 3, 4])('begins at place %i for every fifth draft', (place) => {
    expect(choiceOrder(idOf(place))).toEqual(begunAt(place));
    expect(choiceOrder(idOf(place + 5_000))).toEqual(begunAt(place));
  });

  it('begins as often with one choice as with another', () => {
    const firsts = Array.from({ length: 1_000 }, (_, number) => choiceOrder(idOf(number))[0]);
    for (const choice of circle) {
      expect(firsts.filter((first) => first === choice)).toHaveLength(200);
    }
  });

  it('has every choice once, whatever the id is', () => {
    expect(choiceOrder('').toSorted()).toEqual(circle.toSorted());
    expect(choiceOrder('f'.repeat(32)).toSorted()).toEqual(circle.toSorted());
  });
});
