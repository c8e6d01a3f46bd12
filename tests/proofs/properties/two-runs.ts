import { optionIds } from '../../../src/rules/index.ts';
import type { Question } from '../../../src/questions/index.ts';
import { and, differs, no, not, or } from '../formula.ts';
import type { Formula } from '../formula.ts';
import { whereNotAsked, withAnother } from '../property.ts';
import type { Encoded, Property, Subject, Violation } from '../property.ts';
import { adviceRestsOn, safetyQuestions } from './hand-lists.ts';

/** Both runs are complete and both ask the question. */
function bothAsk(subject: Subject, other: Encoded, question: string): Formula {
  return and(
    other.run.complete,
    subject.run.questionOf(question).asked,
    other.run.questionOf(question).asked,
  );
}

/** The second run's answer is worse than the first one's, by the order of the catalogue entry. */
function worse(subject: Subject, other: Encoded, question: Question): Formula {
  const { id, options, order } = question;
  if (!order) return no;
  const before = subject.run.questionOf(id).chose;
  const after = other.run.questionOf(id).chose;
  if (order.kind === 'tiers') {
    const { exceptWhile, tiers } = order;
    const steps = tiers.flatMap((tier, place) =>
      tiers
        .slice(place + 1)
        .map((graver) => and(or(...tier.map(before)), or(...graver.map(after)))),
    );
    const except = exceptWhile
      ? and(
          subject.run.questionOf(exceptWhile.question).chose(exceptWhile.option),
          other.run.questionOf(exceptWhile.question).chose(exceptWhile.option),
        )
      : no;
    return and(or(...steps), not(except));
  }
  const { mildest, notSure } = order;
  const listed = options.filter((option) => option !== mildest && option !== notSure);
  const fromMildest = and(before(mildest), not(after(mildest)));
  const oneMoreBox = and(
    or(...listed.map(before)),
    ...listed.map((option) => or(not(before(option)), after(option))),
    or(...listed.map((option) => and(after(option), not(before(option))))),
  );
  return or(fromMildest, oneMoreBox);
}

const p6: Property = {
  id: 'P6',
  claim: 'monotone: a worse safety answer never lifts what held an option or the run back',
  violations: (subject) =>
    subject.questionnaire.questions
      .filter(({ order }) => order !== undefined)
      .flatMap((question) => {
        const other = withAnother(subject, question.id);
        const step = and(bothAsk(subject, other, question.id), worse(subject, other, question));
        const violation = (about: string, formula: Formula): Violation => ({
          about: `a worse answer to ${question.id} ${about}`,
          formula: and(step, formula),
          changed: question.id,
        });
        const before = subject.result;
        const after = other.result;
        return [
          ...optionIds.map((option) =>
            violation(
              `makes ${option} worth discussing`,
              and(
                after.status[option]['worth-discussing'],
                not(before.status[option]['worth-discussing']),
              ),
            ),
          ),
          violation(
            'moves topical from not-now to ask-first',
            and(before.status.topical['not-now'], after.status.topical['ask-first']),
          ),
          violation('lifts an ended run', and(before.ended, not(after.ended))),
          violation(
            'opens a request form',
            and(after.requestPossible, not(before.requestPossible)),
          ),
        ];
      }),
};

/** Every safety question has an order, which names each of its options once. */
const p6Orders: Property = {
  id: 'P6b',
  claim: 'every safety question of rules.md declares its order',
  violations: ({ questionnaire }) =>
    safetyQuestions
      .filter((id) => !questionnaire.questions.some((each) => each.id === id && each.order))
      .map((id) => ({ about: `${id} has no order`, formula: not(no) })),
};

const notKnown: readonly string[] = ['not-sure', 'rather-not-say'];

const p11: Property = {
  id: 'P11',
  claim: 'not knowing never leaves an option worth discussing that another answer holds back',
  violations: (subject) =>
    subject.questionnaire.questions
      .filter(({ id }) => safetyQuestions.some((each) => each === id))
      .flatMap((question) => {
        const unknown = question.options.filter((option) => notKnown.includes(option));
        if (unknown.length === 0) return [];
        const other = withAnother(subject, question.id);
        const both = and(bothAsk(subject, other, question.id), not(other.result.ended));
        return unknown.flatMap((answer) =>
          optionIds.map((option) => ({
            about: `${question.id} ${answer} leaves ${option} worth discussing`,
            changed: question.id,
            formula: and(
              both,
              subject.run.questionOf(question.id).chose(answer),
              subject.result.status[option]['worth-discussing'],
              or(other.result.status[option]['ask-first'], other.result.status[option]['not-now']),
            ),
          })),
        );
      }),
};

const p7: Property = {
  id: 'P7',
  claim: 'an answer to a question that does not apply changes nothing',
  violations: (subject) =>
    subject.questionnaire.questions.map(({ id }) => {
      const [one, other] = whereNotAsked(subject, id);
      return {
        about: `an answer to ${id}, which is not asked, changes something`,
        changed: id,
        formula: and(
          not(subject.run.questionOf(id).asked),
          or(differs(one.run.complete, other.run.complete), anythingDiffers(one, other)),
        ),
      };
    }),
};

/** Some part of the result, or some question that is asked, differs between two runs. */
function anythingDiffers(one: Encoded, other: Encoded): Formula {
  return or(
    resultDiffers(one, other),
    ...one.run.questions.map(({ id }) =>
      differs(one.run.questionOf(id).asked, other.run.questionOf(id).asked),
    ),
  );
}

/** Level, a status, a reason, a caution, an advice or a question to ask differs. */
export function resultDiffers(one: Encoded, other: Encoded): Formula {
  const parts = ({ result }: Encoded) =>
    new Map<string, Formula>([
      ...Object.entries(result.level),
      ...optionIds.flatMap((option) =>
        Object.entries(result.status[option]).map(
          ([status, formula]) => [`status ${option} ${status}`, formula] as const,
        ),
      ),
      ...prefixed('level reason', result.levelReasons),
      ...prefixed('reason', result.reasons),
      ...prefixed('caution', result.cautions),
      ...prefixed('advice', result.advice),
      ...prefixed('question', result.questionsToAsk),
    ]);
  const here = parts(one);
  const there = parts(other);
  const names = new Set([...here.keys(), ...there.keys()]);
  return or(...[...names].map((name) => differs(here.get(name) ?? no, there.get(name) ?? no)));
}

function prefixed(prefix: string, formulas: ReadonlyMap<string, Formula>) {
  return [...formulas].map(([key, formula]) => [`${prefix} ${key}`, formula] as const);
}

const p15: Property = {
  id: 'P15',
  claim: 'advice rests on its own answers only, never on an option or its status',
  violations: (subject) => [
    ...[...subject.result.advice.keys()]
      .filter((advice) => !Object.hasOwn(adviceRestsOn, advice))
      .map((advice) => ({ about: `${advice} is not in the list kept by hand`, formula: not(no) })),
    ...subject.questionnaire.questions.flatMap(({ id }) => {
      const other = withAnother(subject, id);
      return [...subject.result.advice]
        .filter(([advice]) => adviceRestsOn[advice]?.includes(id) === false)
        .map(([advice, before]) => ({
          about: `${advice} changes with ${id}`,
          changed: id,
          formula: and(
            other.run.complete,
            sameOtherAnswers(subject, other, advice),
            not(subject.result.ended),
            not(other.result.ended),
            differs(before, other.result.advice.get(advice) ?? no),
          ),
        }));
    }),
  ],
};

/** The questions on which an advice rests are asked in both runs, or in neither. */
function sameOtherAnswers(subject: Subject, other: Encoded, advice: string): Formula {
  const restsOn = adviceRestsOn[advice] ?? [];
  return and(
    ...restsOn.map((id) =>
      not(differs(subject.run.questionOf(id).asked, other.run.questionOf(id).asked)),
    ),
  );
}

export const twoRunProperties: readonly Property[] = [p6, p6Orders, p7, p11, p15];
