import { describe, expect, it } from 'vitest';
import { and, atMostOne, or, variable } from './formula.ts';
import { startProver } from './prover.ts';

/** More pigeons than holes, each in a hole of its own: impossible, and long to show. */
function pigeons(holes: number) {
  const sits = (pigeon: number, hole: number) => variable(`pigeon ${pigeon} in ${hole}`);
  const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);
  return and(
    ...numbers(holes + 1).map((pigeon) => or(...numbers(holes).map((hole) => sits(pigeon, hole)))),
    ...numbers(holes).map((hole) =>
      atMostOne(...numbers(holes + 1).map((pigeon) => sits(pigeon, hole))),
    ),
  );
}

describe('a solver that does not come to an end', () => {
  it('fails, and is no proof', async () => {
    const prover = await startProver(1, 10_000);
    await expect(prover.find(pigeons(10))).rejects.toThrow('the solver gave up');
  });

  it('does come to an end where it has the time', async () => {
    const prover = await startProver();
    expect(await prover.find(pigeons(4))).toBeUndefined();
  });
});

describe('the smallest of several models', () => {
  it('has the fewest of the first measure, and then of the second', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => variable(`measure ${name}`));
    if (!a || !b || !c || !d) throw new Error('there are four');
    const prover = await startProver();
    // One of the first pair at least; c alone would do in its place, at the cost of d.
    const wanted = and(or(a, c), or(b, c), or(a, d));
    const found = await prover.findSmallest(wanted, [a, b, c], [d]);
    const held = ['a', 'b', 'c', 'd'].filter((name) => found?.model(`measure ${name}`));
    expect(held).toEqual(['c', 'd']);
    expect(found?.shown).toBe(true);
  });
});
