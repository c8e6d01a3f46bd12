import { optionIds } from '../../../src/rules/index.ts';
import { encodeDecision, entriesOf } from '../encode-decision.ts';
import { and, differs, exactlyOne, no, yes } from '../formula.ts';
import type { Formula } from '../formula.ts';
import { withAnother } from '../property.ts';
import type { Subject } from '../property.ts';
import { resultDiffers } from './two-runs.ts';

/** Something that must be possible; the run that the solver finds is its witness. */
export interface Wanted {
  readonly about: string;
  readonly formula: Formula;
  /** The question whose answer differs in the second run, where two are compared. */
  readonly changed?: string;
  /** The entry of the decision without which the second run is decided. */
  readonly removed?: string;
}

/** A property that holds when everything it wants is possible. */
export interface WitnessProperty {
  readonly id: string;
  readonly claim: string;
  readonly wanted: (subject: Subject) => readonly Wanted[];
}

/** Each option is asked, and makes some named part of the result differ, or is for staff. */
function optionsThatMatter(subject: Subject): Wanted[] {
  return subject.questionnaire.questions.flatMap(({ id, options, staffOnly }) => {
    const { chose } = subject.run.questionOf(id);
    if (staffOnly) {
      return options.map((option) => ({
        about: `${id} ${option} (told to staff)`,
        formula: chose(option),
      }));
    }
    const other = withAnother(subject, id);
    // One option alone in each run, so that nothing else ticked makes the difference.
    const differ = and(
      other.run.complete,
      exactlyOne(...options.map(chose)),
      exactlyOne(...options.map(other.run.questionOf(id).chose)),
      resultDiffers(subject, other),
    );
    return options.map((option) => ({
      about: `${id} ${option} makes a difference`,
      changed: id,
      formula: and(differ, differs(chose(option), other.run.questionOf(id).chose(option))),
    }));
  });
}

function everythingOccurs({ result, decision }: Subject): Wanted[] {
  const occurs = (kind: string, formulas: Iterable<readonly [string, Formula]>): Wanted[] =>
    [...formulas].map(([id, formula]) => ({ about: `${kind} ${id} occurs`, formula }));
  return [
    ...occurs('level', Object.entries(result.level)),
    ...optionIds.flatMap((option) =>
      Object.entries(result.status[option])
        // rules.md: not-now is a status of topical alone.
        .filter(([status]) => option === 'topical' || status !== 'not-now')
        .flatMap(([status, formula]) => occurs('status', [[`${option} ${status}`, formula]])),
    ),
    ...occurs('level rule', result.levelReasons),
    ...occurs('rule', result.reasons),
    ...occurs('caution', result.cautions),
    ...occurs('advice', result.advice),
    ...decision.questionsToAsk.flatMap(({ id, matters }) =>
      [id, ...(matters.length > 0 ? [`first ${id}`] : [])].map((key) => ({
        about: `question to ask ${key} occurs`,
        formula: result.questionsToAsk.get(key) ?? no,
      })),
    ),
  ];
}

const p9: WitnessProperty = {
  id: 'P9',
  claim: 'nothing is dead: every question, option, rule, caution, advice, level and status occurs',
  wanted: (subject) => [...optionsThatMatter(subject), ...everythingOccurs(subject)],
};

const p12: WitnessProperty = {
  id: 'P12',
  claim: 'no rule is redundant: taking any one out changes the result of some run',
  wanted: (subject) =>
    entriesOf(subject.decision).map((removed) => {
      const without = encodeDecision(subject.decision, subject.run, (entry) =>
        entry === removed ? no : yes,
      );
      return {
        about: `without ${removed}`,
        removed,
        formula: resultDiffers(subject, { run: subject.run, result: without }),
      };
    }),
};

export const witnessProperties: readonly WitnessProperty[] = [p9, p12];
