import { briefParts, sectionIds } from '../../../src/questions/index.ts';
import type { Question } from '../../../src/questions/index.ts';
import { withQuestion, without } from '../edit.ts';
import type { Operator } from '../mutation.ts';

interface Changed {
  readonly how: string;
  readonly question: Question;
}

type Many = Extract<Question, { kind: 'many' }>;

/** A checkbox list: which options exclude the others, and whether it may be empty. */
function changesOfMany(question: Many): Changed[] {
  const { exclusive, exclusiveGivesWay, mayBeEmpty, ...rest } = question;
  const gives = exclusiveGivesWay ? { exclusiveGivesWay } : {};
  const empty = mayBeEmpty ? { mayBeEmpty } : {};
  return [
    ...exclusive.map((option, place) => ({
      how: `${option} excludes nothing`,
      question: { ...question, exclusive: without(exclusive, place) },
    })),
    ...question.options
      .filter((option) => !exclusive.includes(option))
      .map((option) => ({
        how: `${option} excludes the others`,
        question: { ...question, exclusive: [...exclusive, option] },
      })),
    {
      how: exclusiveGivesWay ? 'an exclusive option is an error' : 'an exclusive option gives way',
      question: exclusiveGivesWay
        ? { ...rest, exclusive, ...empty }
        : { ...question, exclusiveGivesWay: true },
    },
    {
      how: mayBeEmpty ? 'must be answered' : 'may be left empty',
      question: mayBeEmpty ? { ...rest, exclusive, ...gives } : { ...question, mayBeEmpty: true },
    },
  ];
}

/** What marks a question besides. */
function changesOfMarks(question: Question): Changed[] {
  const { staffOnly, datesTheRun, askedAgainLater, sharesPageWith, followsUp, inBrief } = question;
  const { staffOnly: _a, ...forAll } = question;
  const { datesTheRun: _b, ...undated } = question;
  const { askedAgainLater: _c, ...askedOnce } = question;
  const { sharesPageWith: _d, ...onItsOwn } = question;
  const { followsUp: _e, ...alone } = question;
  const { inBrief: _f, ...untold } = question;
  const { inBrief: __, ...told } = question;
  return [
    {
      how: staffOnly ? 'not for staff alone' : 'for staff alone',
      question: staffOnly ? forAll : { ...question, staffOnly: true },
    },
    {
      how: datesTheRun ? 'does not date the run' : 'dates the run',
      question: datesTheRun ? undated : { ...question, datesTheRun: true },
    },
    {
      how: askedAgainLater ? 'not asked again later' : 'asked again later',
      question: askedAgainLater ? askedOnce : { ...question, askedAgainLater: true },
    },
    ...(sharesPageWith ? [{ how: 'on a page of its own', question: onItsOwn }] : []),
    ...(followsUp ? [{ how: 'follows up nothing', question: alone }] : []),
    ...(inBrief
      ? [
          { how: 'not in the brief', question: untold },
          ...briefParts
            .filter((part) => part !== inBrief.part)
            .map((part) => ({
              how: `in the brief as ${part}`,
              question: { ...question, inBrief: { ...inBrief, part } },
            })),
          ...(inBrief.unless
            ? [
                {
                  how: 'in the brief whatever the answer',
                  question: { ...question, inBrief: { part: inBrief.part } },
                },
              ]
            : []),
        ]
      : [{ how: 'in the brief', question: { ...told, inBrief: { part: 'wish' } } } as const]),
  ];
}

/** The section before, or after. */
function changesOfSection(question: Question): Changed[] {
  const place = sectionIds.indexOf(question.section);
  return sectionIds
    .filter((_, other) => Math.abs(other - place) === 1)
    .map((section) => ({ how: `in section ${section}`, question: { ...question, section } }));
}

function changesOfKind(question: Question): Changed[] {
  if (question.kind === 'one') {
    return [{ how: 'takes many answers', question: { ...question, kind: 'many', exclusive: [] } }];
  }
  const { exclusive: _a, exclusiveGivesWay: _b, mayBeEmpty: _c, ...rest } = question;
  return [{ how: 'takes one answer', question: { ...rest, kind: 'one' } }];
}

export const questionMarks: Operator = {
  id: 'change a mark of a question',
  what: 'exclusive options, kind, section, page, brief, staff, dates: one mark more or fewer',
  mutations: (catalogues) =>
    catalogues.questionnaire.questions.flatMap((question, place) =>
      [
        ...(question.kind === 'many' ? changesOfMany(question) : []),
        ...changesOfMarks(question),
        ...changesOfSection(question),
        ...changesOfKind(question),
      ].map((changed) => ({
        name: `question ${question.id}: ${changed.how}`,
        make: () => withQuestion(catalogues, place, changed.question),
      })),
    ),
};
