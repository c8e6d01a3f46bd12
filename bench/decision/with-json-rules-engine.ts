import * as z from 'zod';
import type { Condition } from '../../src/logic/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import { asLists } from './as-lists.ts';
import type { Way } from './decided.ts';
import { fold } from './fold.ts';
import { anExport, loadPeer } from './load-peer.ts';
import { testsOf } from './tests-of.ts';

interface RulesEngine {
  addOperator: (
    name: string,
    test: (fact: unknown, options: readonly unknown[]) => boolean,
  ) => void;
  addRule: (rule: { conditions: object; event: { type: string } }) => void;
  run: (facts: object) => Promise<{ readonly events: readonly { readonly type: string }[] }>;
}

type RulesEngineClass = new (
  rules: readonly never[],
  options: { allowUndefinedFacts: boolean },
) => RulesEngine;

/** json-rules-engine: one rule for each condition, events for those that hold. */
export function withJsonRulesEngine(decision: Decision): Way {
  const { Engine } = loadPeer(
    'json-rules-engine',
    z.object({ Engine: anExport<RulesEngineClass>() }),
  );
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator('hasAny', (fact, options) =>
    chosen(fact).some((one) => options.includes(one)),
  );
  engine.addOperator(
    'hasNone',
    (fact, options) => Array.isArray(fact) && !chosen(fact).some((one) => options.includes(one)),
  );
  for (const { name, when } of testsOf(decision)) {
    engine.addRule({ conditions: { all: [toRule(when)] }, event: { type: name } });
  }
  return {
    name: 'json-rules-engine',
    decide: async (answers) => {
      const { events } = await engine.run({ ...asLists(answers), 'carries-platelet-line': true });
      return fold(decision, new Set(events.map(({ type }) => type)));
    },
  };
}

function chosen(fact: unknown): readonly unknown[] {
  return Array.isArray(fact) ? fact : [];
}

function toRule(condition: Condition): object {
  switch (condition.kind) {
    case 'has-any':
      return { fact: condition.question, operator: 'hasAny', value: condition.options };
    case 'has-none':
      return { fact: condition.question, operator: 'hasNone', value: condition.options };
    case 'all':
      return { all: condition.of.map(toRule) };
    case 'any':
      return { any: condition.of.map(toRule) };
    case 'fact':
      return { fact: condition.fact, operator: 'equal', value: true };
    case 'named':
      return toRule(condition.is);
  }
}
