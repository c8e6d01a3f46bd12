/**
 * Propositional formulas as a graph without repeats: the one encoding of the catalogues
 * that the solver, the decision diagrams and plain evaluation all read.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly key: number; readonly value: boolean }
  | { readonly kind: 'variable'; readonly key: number; readonly name: string }
  | { readonly kind: 'not'; readonly key: number; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly key: number; readonly of: readonly Formula[] };

const interned = new Map<string, Formula>();

function intern(label: string, make: (key: number) => Formula): Formula {
  const known = interned.get(label);
  if (known) return known;
  const fresh = make(interned.size);
  interned.set(label, fresh);
  return fresh;
}

function constant(value: boolean): Formula {
  return intern(`constant ${value}`, (key) => ({ kind: 'constant', key, value }));
}

export const yes = constant(true);
export const no = constant(false);

export function variable(name: string): Formula {
  return intern(`variable ${name}`, (key) => ({ kind: 'variable', key, name }));
}

export function not(of: Formula): Formula {
  if (of.kind === 'constant') return constant(!of.value);
  if (of.kind === 'not') return of.of;
  return intern(`not ${of.key}`, (key) => ({ kind: 'not', key, of }));
}

/** True when every part is; true without parts. */
export function and(...parts: readonly Formula[]): Formula {
  return join('and', parts, yes, no);
}

/** True when at least one part is; false without parts. */
export function or(...parts: readonly Formula[]): Formula {
  return join('or', parts, no, yes);
}

export function implies(premise: Formula, conclusion: Formula): Formula {
  return or(not(premise), conclusion);
}

export function differs(one: Formula, other: Formula): Formula {
  if (one === other) return no;
  return or(and(one, not(other)), and(not(one), other));
}

/** True when exactly one part is. */
export function exactlyOne(...parts: readonly Formula[]): Formula {
  return and(or(...parts), atMostOne(...parts));
}

/** True when no two parts are. */
export function atMostOne(...parts: readonly Formula[]): Formula {
  return and(
    ...parts.flatMap((part, place) => parts.slice(place + 1).map((later) => not(and(part, later)))),
  );
}

function join(
  kind: 'and' | 'or',
  parts: readonly Formula[],
  neutral: Formula,
  dominant: Formula,
): Formula {
  const kept = new Map<number, Formula>();
  for (const part of parts.flatMap((each) => (each.kind === kind ? each.of : [each]))) {
    if (part === dominant) return dominant;
    if (part !== neutral) kept.set(part.key, part);
  }
  const of = [...kept.values()].sort((one, other) => one.key - other.key);
  if (of.some((part) => part.kind === 'not' && kept.has(part.of.key))) return dominant;
  const [only] = of;
  if (!only) return neutral;
  if (of.length === 1) return only;
  return intern(`${kind} ${of.map((part) => part.key).join(' ')}`, (key) => ({ kind, key, of }));
}

/** The value of formulas for one assignment of the variables, worked out once each. */
export function evaluator(valueOf: (name: string) => boolean): (formula: Formula) => boolean {
  const known = new Map<number, boolean>();
  const valueOfFormula = (formula: Formula): boolean => {
    const found = known.get(formula.key);
    if (found !== undefined) return found;
    const value = compute(formula);
    known.set(formula.key, value);
    return value;
  };
  const compute = (formula: Formula): boolean => {
    switch (formula.kind) {
      case 'constant':
        return formula.value;
      case 'variable':
        return valueOf(formula.name);
      case 'not':
        return !valueOfFormula(formula.of);
      case 'and':
        return formula.of.every(valueOfFormula);
      case 'or':
        return formula.of.some(valueOfFormula);
    }
  };
  return valueOfFormula;
}
