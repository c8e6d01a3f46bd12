import * as z from 'zod';
import type { Condition } from '../../src/logic/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import { asLists } from './as-lists.ts';
import type { Way } from './decided.ts';
import { fold } from './fold.ts';
import { anExport, loadPeer } from './load-peer.ts';
import { testsOf } from './tests-of.ts';

type ZenEngineClass = new () => {
  readonly createDecision: (graph: object) => {
    readonly evaluate: (facts: object) => Promise<{ readonly result: unknown }>;
  };
};

const verdicts = z.record(z.string(), z.unknown());

/** zen-engine: a graph of one node with an expression for each condition, built beforehand. */
export function withZenEngine(decision: Decision): Way {
  const { ZenEngine } = loadPeer(
    '@gorules/zen-engine',
    z.object({ ZenEngine: anExport<ZenEngineClass>() }),
  );
  const tests = testsOf(decision);
  const graph = new ZenEngine().createDecision(
    graphOf(tests.map(({ when }, place) => ({ key: `t${place}`, value: toExpression(when) }))),
  );
  return {
    name: 'zen-engine',
    decide: async (answers) => {
      const { result } = await graph.evaluate(toFacts(asLists(answers)));
      const values = verdicts.parse(result);
      const holds = tests.flatMap(({ name }, place) =>
        values[`t${place}`] === true ? [name] : [],
      );
      return fold(decision, new Set(holds));
    },
  };
}

function graphOf(expressions: readonly { readonly key: string; readonly value: string }[]): object {
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position: { x: 1, y: 0 },
        content: {
          expressions: expressions.map((expression) => ({ id: expression.key, ...expression })),
        },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
}

/** Names of the expression language have no hyphen. */
const nameOf = (id: string) => id.replaceAll('-', '_');

function toFacts(answers: Record<string, readonly string[]>): object {
  const facts: Record<string, unknown> = { carries_platelet_line: true };
  for (const [question, options] of Object.entries(answers)) facts[nameOf(question)] = options;
  return facts;
}

function toExpression(condition: Condition): string {
  switch (condition.kind) {
    case 'has-any':
      return `some(${nameOf(condition.question)} ?? [], # in ${listOf(condition.options)})`;
    case 'has-none': {
      const name = nameOf(condition.question);
      return `(${name} != null and none(${name} ?? [], # in ${listOf(condition.options)}))`;
    }
    case 'all':
      return `(${condition.of.map(toExpression).join(' and ')})`;
    case 'any':
      return `(${condition.of.map(toExpression).join(' or ')})`;
    case 'fact':
      return `${nameOf(condition.fact)} == true`;
    case 'named':
      return toExpression(condition.is);
  }
}

function listOf(options: readonly string[]): string {
  return `[${options.map((option) => `"${option}"`).join(', ')}]`;
}
