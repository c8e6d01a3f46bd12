import { questionnaire } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';
import type { Definition } from '../../src/rules/index.ts';
import type { Way } from './decided.ts';
import { ladder } from './ladder.ts';
import { withAssess } from './with-assess.ts';
import { withJsonLogicEngine } from './with-json-logic-engine.ts';
import { withJsonRulesEngine } from './with-json-rules-engine.ts';
import { withZenEngine } from './with-zen-engine.ts';

/** The working definition. */
export const definition: Definition = {
  version: 'bench',
  contentHash: '0'.repeat(64),
  questionnaire,
  decision,
};

/** The ways that read the rules as data, the one that all this is about first. */
export function engineWays(of: Definition): readonly Way[] {
  return [
    withAssess(of),
    withJsonLogicEngine(of.decision),
    withZenEngine(of.decision),
    withJsonRulesEngine(of.decision),
  ];
}

/** Every way of deciding that is measured; the ladder knows no definition but the working one. */
export function allWays(): readonly Way[] {
  const [first, ...others] = engineWays(definition);
  return first ? [first, ladder, ...others] : [ladder];
}
