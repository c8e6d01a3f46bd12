import * as z from 'zod';
import type { Condition } from '../../src/logic/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import { asLists } from './as-lists.ts';
import type { Way } from './decided.ts';
import { fold } from './fold.ts';
import { anExport, loadPeer } from './load-peer.ts';
import { testsOf } from './tests-of.ts';

type LogicEngineClass = new () => {
  readonly build: (logic: unknown) => (data: object) => unknown;
};

const verdicts = z.array(z.unknown());

/** json-logic-engine: all conditions as one list, compiled beforehand as it advises. */
export function withJsonLogicEngine(decision: Decision): Way {
  const { LogicEngine } = loadPeer(
    'json-logic-engine',
    z.object({ LogicEngine: anExport<LogicEngineClass>() }),
  );
  const tests = testsOf(decision);
  const compiled = new LogicEngine().build(tests.map(({ when }) => toLogic(when)));
  return {
    name: 'json-logic-engine',
    decide: (answers) => {
      const found = compiled({ ...asLists(answers), 'carries-platelet-line': true });
      const values = verdicts.parse(found);
      const holds = tests.flatMap(({ name }, place) => (values[place] === true ? [name] : []));
      return fold(decision, new Set(holds));
    },
  };
}

function toLogic(condition: Condition): object {
  switch (condition.kind) {
    case 'has-any':
      return { some: [{ var: condition.question }, isOneOf(condition.options)] };
    case 'has-none':
      return {
        and: [
          { '!==': [{ var: [condition.question, null] }, null] },
          { none: [{ var: condition.question }, isOneOf(condition.options)] },
        ],
      };
    case 'all':
      return { and: condition.of.map(toLogic) };
    case 'any':
      return { or: condition.of.map(toLogic) };
    case 'fact':
      return { '===': [{ var: condition.fact }, true] };
    case 'named':
      return toLogic(condition.is);
  }
}

function isOneOf(options: readonly string[]): object {
  return { in: [{ var: '' }, options] };
}
