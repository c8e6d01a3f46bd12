import type { Formula } from './formula.ts';

/** A node of a diagram: 0 is false, 1 is true. Equal nodes are equal functions. */
export type Node = number;

const never: Node = 0;
const ever: Node = 1;

/** Reduced ordered decision diagrams over a fixed order of variables. */
export interface Diagrams {
  readonly of: (formula: Formula) => Node;
  readonly and: (one: Node, other: Node) => Node;
  /** How many assignments of all the variables satisfy the node, exactly. */
  readonly count: (node: Node) => bigint;
  readonly size: () => number;
}

/**
 * Starts an empty set of diagrams.
 * @param order names of all variables, from the root down
 */
export function startDiagrams(order: readonly string[]): Diagrams {
  const place = new Map(order.map((name, index) => [name, index]));
  // Three plain lists and one table of pairs keep millions of nodes cheap.
  const variableOf: number[] = [order.length, order.length];
  const lowOf: Node[] = [never, ever];
  const highOf: Node[] = [never, ever];
  const unique: Map<number, Node>[] = order.map(() => new Map());
  const chosen = new Map<number, Map<number, Node>>();
  const built = new Map<number, Node>();
  const counted = new Map<Node, bigint>();
  /** Below this many nodes a pair of them fits into one exact number. */
  const widest = 2 ** 26;

  const at = (list: readonly number[], node: Node): number => list[node] ?? never;

  const node = (variable: number, low: Node, high: Node): Node => {
    if (low === high) return low;
    const table = unique[variable];
    if (!table) throw new Error(`there is no variable ${variable}`);
    const key = low * widest + high;
    const known = table.get(key);
    if (known !== undefined) return known;
    const fresh = variableOf.length;
    if (fresh >= widest) throw new Error('the diagram has outgrown its table');
    variableOf.push(variable);
    lowOf.push(low);
    highOf.push(high);
    table.set(key, fresh);
    return fresh;
  };

  const below = (of: Node, variable: number, high: boolean): Node =>
    at(variableOf, of) === variable ? at(high ? highOf : lowOf, of) : of;

  /** If `test`, then `then`, else `otherwise`. */
  const choose = (test: Node, then: Node, otherwise: Node): Node => {
    if (test === ever) return then;
    if (test === never) return otherwise;
    if (then === otherwise) return then;
    if (then === ever && otherwise === never) return test;
    const memo = chosen.get(test) ?? new Map<number, Node>();
    chosen.set(test, memo);
    const key = then * widest + otherwise;
    const known = memo.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(
      at(variableOf, test),
      at(variableOf, then),
      at(variableOf, otherwise),
    );
    const half = (high: boolean) =>
      choose(
        below(test, variable, high),
        below(then, variable, high),
        below(otherwise, variable, high),
      );
    const result = node(variable, half(false), half(true));
    memo.set(key, result);
    return result;
  };

  const of = (formula: Formula): Node => {
    const known = built.get(formula.key);
    if (known !== undefined) return known;
    const result = build(formula);
    built.set(formula.key, result);
    return result;
  };
  const build = (formula: Formula): Node => {
    switch (formula.kind) {
      case 'constant':
        return formula.value ? ever : never;
      case 'variable': {
        const variable = place.get(formula.name);
        if (variable === undefined) throw new Error(`${formula.name} has no place in the order`);
        return node(variable, never, ever);
      }
      case 'not':
        return choose(of(formula.of), never, ever);
      case 'and':
        return formula.of.reduce((sum, part) => choose(sum, of(part), never), ever);
      case 'or':
        return formula.of.reduce((sum, part) => choose(sum, ever, of(part)), never);
    }
  };

  /** Assignments of the variables from the node's own one on. */
  const countBelow = (from: Node): bigint => {
    if (from === never) return 0n;
    if (from === ever) return 1n;
    const known = counted.get(from);
    if (known !== undefined) return known;
    const skipped = (child: Node) => BigInt(at(variableOf, child) - at(variableOf, from) - 1);
    const low = at(lowOf, from);
    const high = at(highOf, from);
    const result = (countBelow(low) << skipped(low)) + (countBelow(high) << skipped(high));
    counted.set(from, result);
    return result;
  };

  return {
    of,
    and: (one, other) => choose(one, other, never),
    count: (from) => countBelow(from) << BigInt(at(variableOf, from)),
    size: () => variableOf.length,
  };
}
