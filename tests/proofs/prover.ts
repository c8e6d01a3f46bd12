import { Z3_lbool as Answer, init } from 'z3-solver';
import type { Z3_ast as Term, Z3_context, Z3_model, Z3LowLevel } from 'z3-solver';
import { evaluator } from './formula.ts';
import type { Formula } from './formula.ts';

/** Most work that one search may take, in the solver's own steps; past it the proof fails. */
const mostStepsOfAProof = 200_000_000;
/** The same for a smaller model than one that is there already. */
const mostStepsForASmallerOne = 10_000_000;

/**
 * One assignment of the variables that satisfies what was asked for. It can be read until the
 * same prover finds another one.
 */
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
  /**
   * As `find`, for one in which as few as possible of the first measure's formulas hold, and
   * among those as few as possible of the next one's. `shown` where there is surely no smaller
   * one; otherwise the solver gave up on looking for one.
   */
  readonly findSmallest: (
    formula: Formula,
    ...measures: readonly (readonly Formula[])[]
  ) => Promise<{ readonly model: Model; readonly shown: boolean } | undefined>;
  /**
   * Forgets what was looked for since it was called last, so that later searches stay as quick
   * as the first. What is assumed and looked for before the first call stays.
   */
  readonly forget: () => void;
}

/** How many of the formulas hold. */
function heldIn(model: Model, formulas: readonly Formula[]): number {
  return formulas.filter(evaluator(model)).length;
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
  // Tidying a model takes longer than finding it, and changes nothing that is read of it.
  z3.global_param_set('model.compact', 'false');
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
 * @param mostSteps past them a search gives up
 */
export async function startProver(seed = 1, mostSteps = mostStepsOfAProof): Promise<Prover> {
  terms ??= startTerms();
  const { z3, context, variableOf } = await terms;
  // The solver for finite domains works on clauses as they are.
  const solver = z3.mk_solver_for_logic(context, z3.mk_string_symbol(context, 'QF_FD'));
  z3.solver_inc_ref(context, solver);
  const set = (name: string, value: number) => {
    const settings = z3.mk_params(context);
    z3.params_inc_ref(context, settings);
    z3.params_set_uint(context, settings, z3.mk_string_symbol(context, name), value);
    z3.solver_set_params(context, solver, settings);
    z3.params_dec_ref(context, settings);
  };
  const limitSteps = (steps: number) => set('rlimit', steps);
  set('random_seed', seed);
  limitSteps(mostSteps);
  const literals = new Map<number, Term>();
  /** What was told to the solver before `forget` was called first: it stays. */
  let kept: ReadonlySet<number> | undefined;

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
  /** A literal under which at most so many of the formulas hold. */
  const atMost = (most: number, formulas: readonly Formula[]): Term => {
    const whole = variableOf(`at most ${most} of ${formulas.map(({ key }) => key).join(' ')}`);
    const few = z3.mk_atmost(context, formulas.map(literalOf), most);
    z3.solver_assert(context, solver, z3.mk_or(context, [opposite(whole), few]));
    return whole;
  };
  const search = async (demands: readonly Term[]): Promise<Model | 'none' | 'unknown'> => {
    const answer = await z3.solver_check_assumptions(context, solver, [...demands]);
    if (answer === Answer.Z3_L_FALSE) return 'none';
    if (answer === Answer.Z3_L_TRUE) return modelOf(z3.solver_get_model(context, solver));
    return 'unknown';
  };
  const check = async (demands: readonly Term[]): Promise<Model | undefined> => {
    const found = await search(demands);
    if (found === 'none') return undefined;
    if (found !== 'unknown') return found;
    throw new Error(`the solver gave up: ${z3.solver_get_reason_unknown(context, solver)}`);
  };
  let held: Z3_model | undefined;
  /**
   * Values are read only where someone asks for them, and once each. The solver keeps one model
   * at a time, or a hundred thousand of them would fill its memory.
   */
  const modelOf = (model: Z3_model): Model => {
    z3.model_inc_ref(context, model);
    if (held !== undefined) z3.model_dec_ref(context, held);
    held = model;
    const values = new Map<string, boolean>();
    return (name) => {
      const known = values.get(name);
      if (known !== undefined) return known;
      if (held !== model) throw new Error('this model is gone: another one has been found since');
      const value = z3.model_eval(context, model, variableOf(name), true);
      const holds = value !== null && z3.get_bool_value(context, value) === Answer.Z3_L_TRUE;
      values.set(name, holds);
      return holds;
    };
  };

  return {
    forget: () => {
      if (kept) {
        z3.solver_pop(context, solver, 1);
        for (const key of literals.keys()) if (!kept.has(key)) literals.delete(key);
      }
      kept = new Set(literals.keys());
      z3.solver_push(context, solver);
    },
    assume: (formula) => {
      require(literalOf(formula));
    },
    find: (...formulas) => check(formulas.map(literalOf)),
    findSmallest: async (formula, ...measures) => {
      const demands = [literalOf(formula)];
      let model = await check(demands);
      let shown = true;
      limitSteps(Math.min(mostSteps, mostStepsForASmallerOne));
      for (const measure of measures) {
        for (;;) {
          if (!model) return undefined;
          const count = heldIn(model, measure);
          const fewer = count > 0 ? await search([...demands, atMost(count - 1, measure)]) : 'none';
          if (fewer === 'none' || fewer === 'unknown') {
            shown &&= fewer === 'none';
            demands.push(atMost(count, measure));
            break;
          }
          model = fewer;
        }
      }
      limitSteps(mostSteps);
      return model && { model, shown };
    },
  };
}
