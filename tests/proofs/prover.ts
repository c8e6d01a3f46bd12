import { Z3_lbool as Answer, init } from 'z3-solver';
import type { Z3_ast as Term, Z3_context, Z3_model, Z3LowLevel } from 'z3-solver';
import { evaluator, not } from './formula.ts';
import type { Formula } from './formula.ts';

/** Most work that one search may take, in the solver's own steps; past it the proof fails. */
const mostSteps = 200_000_000;

/** One assignment of the variables that satisfies what was asked for. */
export type Model = (variable: string) => boolean;

/** A solver over formulas. What is assumed stays; what is looked for does not. */
export interface Prover {
  /** Demands that the formula holds in everything that is looked for from now on. */
  readonly assume: (formula: Formula) => void;
  /**
   * Looks for an assignment in which all formulas hold.
   * @returns undefined where there is none: then the opposite is proved
   * @throws Error when the solver gives up: that is never a proof
   */
  readonly find: (...formulas: readonly Formula[]) => Promise<Model | undefined>;
  /** As `find`, for one in which none of the `costs` that hold can be spared. */
  readonly findSmallest: (
    formula: Formula,
    costs: readonly Formula[],
  ) => Promise<Model | undefined>;
  /** Forgets what was looked for so far, so that later searches stay as quick as the first. */
  readonly forget: () => void;
}

function valueIn(model: Model, formula: Formula): boolean {
  return evaluator(model)(formula);
}

interface Terms {
  readonly z3: Z3LowLevel['Z3'];
  readonly context: Z3_context;
  readonly variableOf: (name: string) => Term;
}

let terms: Promise<Terms> | undefined;

/**
 * One context for all provers of a process. It counts no references, so nothing is freed
 * on one thread while the solver works on another.
 */
async function startTerms(): Promise<Terms> {
  const { Z3: z3 } = await init();
  const context = z3.mk_context(z3.mk_config());
  const bool = z3.mk_bool_sort(context);
  const variables = new Map<string, Term>();
  const variableOf = (name: string) => {
    const known = variables.get(name);
    if (known !== undefined) return known;
    const fresh = z3.mk_const(context, z3.mk_string_symbol(context, name), bool);
    variables.set(name, fresh);
    return fresh;
  };
  return { z3, context, variableOf };
}

/**
 * Starts a prover of its own; nothing is assumed yet.
 * @param seed another one finds other models
 */
export async function startProver(seed = 1): Promise<Prover> {
  terms ??= startTerms();
  const { z3, context, variableOf } = await terms;
  // The solver for finite domains works on clauses as they are.
  const solver = z3.mk_solver_for_logic(context, z3.mk_string_symbol(context, 'QF_FD'));
  z3.solver_inc_ref(context, solver);
  const settings = z3.mk_params(context);
  for (const [name, value] of [
    ['rlimit', mostSteps],
    ['random_seed', seed],
  ] as const) {
    z3.params_set_uint(context, settings, z3.mk_string_symbol(context, name), value);
  }
  z3.solver_set_params(context, solver, settings);
  const assumed: Formula[] = [];
  const literals = new Map<number, Term>();

  const require = (...either: readonly Term[]) =>
    z3.solver_assert(context, solver, z3.mk_or(context, [...either]));
  const opposites = new Map<Term, Term>();
  /** The negation; that of a negation is the term itself, since a demand is one literal. */
  const opposite = (term: Term): Term => {
    const known = opposites.get(term);
    if (known !== undefined) return known;
    const fresh = z3.mk_not(context, term);
    opposites.set(term, fresh).set(fresh, term);
    return fresh;
  };

  /** A literal that stands for the formula; what it means is told to the solver once. */
  const literalOf = (formula: Formula): Term => {
    const known = literals.get(formula.key);
    if (known !== undefined) return known;
    const fresh = define(formula);
    literals.set(formula.key, fresh);
    return fresh;
  };
  const define = (formula: Formula): Term => {
    switch (formula.kind) {
      case 'constant': {
        const sure = variableOf('always');
        require(sure);
        return formula.value ? sure : opposite(sure);
      }
      case 'variable':
        return variableOf(formula.name);
      case 'not':
        return opposite(literalOf(formula.of));
      case 'and':
        return opposite(
          eitherOf(
            formula.key,
            formula.of.map((part) => opposite(literalOf(part))),
          ),
        );
      case 'or':
        return eitherOf(formula.key, formula.of.map(literalOf));
    }
  };
  const eitherOf = (key: number, parts: readonly Term[]): Term => {
    const whole = variableOf(`formula ${key}`);
    require(opposite(whole), ...parts);
    for (const part of parts) require(whole, opposite(part));
    return whole;
  };
  const check = async (demands: readonly Term[]): Promise<Model | undefined> => {
    const answer = await z3.solver_check_assumptions(context, solver, [...demands]);
    if (answer === Answer.Z3_L_FALSE) return undefined;
    if (answer === Answer.Z3_L_TRUE) return modelOf(z3.solver_get_model(context, solver));
    throw new Error(`the solver gave up: ${z3.solver_get_reason_unknown(context, solver)}`);
  };
  /** Values are read only where someone asks for them, and once each. */
  const modelOf = (model: Z3_model): Model => {
    z3.model_inc_ref(context, model);
    const values = new Map<string, boolean>();
    return (name) => {
      const known = values.get(name);
      if (known !== undefined) return known;
      const value = z3.model_eval(context, model, variableOf(name), true);
      const holds = value !== null && z3.get_bool_value(context, value) === Answer.Z3_L_TRUE;
      values.set(name, holds);
      return holds;
    };
  };

  return {
    forget: () => {
      z3.solver_reset(context, solver);
      literals.clear();
      for (const formula of assumed) require(literalOf(formula));
    },
    assume: (formula) => {
      assumed.push(formula);
      require(literalOf(formula));
    },
    find: (...formulas) => check(formulas.map(literalOf)),
    findSmallest: async (formula, costs) => {
      const first = await check([literalOf(formula)]);
      if (!first) return undefined;
      let model = first;
      const held = costs.filter((cost) => !valueIn(first, cost));
      for (const cost of costs) {
        if (!valueIn(model, cost)) continue;
        const without = [...held, cost].map((each) => literalOf(not(each)));
        const smaller = await check([literalOf(formula), ...without]);
        if (!smaller) continue;
        model = smaller;
        held.push(...costs.filter((each) => !held.includes(each) && !valueIn(smaller, each)));
      }
      return model;
    },
  };
}
