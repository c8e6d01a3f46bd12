import {
  levelIds,
  levelsWithoutRequest,
  optionIds,
  optionStatuses,
} from '../../../src/rules/index.ts';
import type { Level, OptionId } from '../../../src/rules/index.ts';
import { and, atMostOne, differs, no, not, or } from '../formula.ts';
import type { Formula } from '../formula.ts';
import { chose } from '../property.ts';
import type { Encoded, Property, Subject, Violation } from '../property.ts';
import {
  cautionsOfAnswers,
  clinicGoals,
  endsAlone,
  fillerInsideSpan,
  heldBackInAClinic,
  heldBackOnTheSkin,
  mandatoryCautions,
  notHealed,
  plannedPartners,
  recentPartners,
  surelyInsideGate,
  topicalGoals,
} from './hand-lists.ts';
import type { HandListed } from './hand-lists.ts';

const gateQuestions = Object.entries(surelyInsideGate);

function insideAGate({ run }: Encoded): Formula {
  return or(
    ...gateQuestions.map(([question, bands]) => chose(run, question, ...bands, 'not-sure')),
  );
}

function surelyInsideAGate({ run }: Encoded): Formula {
  return or(...gateQuestions.map(([question, bands]) => chose(run, question, ...bands)));
}

function stillHealing(encoded: Encoded): Formula {
  return or(
    insideAGate(encoded),
    ...notHealed.map(({ question, options }) => chose(encoded.run, question, ...options)),
  );
}

function noOption({ result }: Encoded): Formula {
  return not(
    or(...optionIds.flatMap((option) => optionStatuses.map((each) => result.status[option][each]))),
  );
}

/** Levels at least as grave as this one: whatever else holds may only make it graver. */
function atLeast({ result }: Encoded, level: Level): Formula {
  return or(...levelIds.slice(0, levelIds.indexOf(level) + 1).map((each) => result.level[each]));
}

function endsWithoutOption(
  encoded: Encoded,
  about: string,
  when: Formula,
  level: Level,
): Violation[] {
  return [
    { about: `${about} leaves an option`, formula: and(when, not(noOption(encoded))) },
    { about: `${about} is less than ${level}`, formula: and(when, not(atLeast(encoded, level))) },
  ];
}

/** P1, with the signs of R1-R11 and the cases of rules.md, "Levels", kept by hand. */
const p1: Property = {
  id: 'P1',
  claim: 'any sign, or an answer that ends the run: no option, the right level',
  violations: (subject) => {
    const { run } = subject;
    const raw = chose(run, 'treated-skin', 'raw-or-weeping');
    const fever = chose(run, 'recent-illness', 'fever-now');
    const beforeFever = or(
      insideAGate(subject),
      chose(run, fillerInsideSpan.question, ...fillerInsideSpan.options),
      raw,
      chose(run, 'problem-signs', 'late-lumps'),
    );
    const lateRaw = and(raw, not(surelyInsideAGate(subject)));
    return [
      ...endsAlone.flatMap(({ question, options, level }) =>
        options.flatMap((option) =>
          endsWithoutOption(subject, `${question} ${option}`, chose(run, question, option), level),
        ),
      ),
      ...endsWithoutOption(subject, 'fever after a procedure', and(fever, beforeFever), 'same-day'),
      ...endsWithoutOption(subject, 'raw skin with nothing to explain it', lateRaw, 'this-week'),
      ...exactLevels(subject, lateRaw, and(fever, beforeFever)),
    ];
  },
};

/** The other way round: no level without its cause, so nobody is frightened for nothing. */
function exactLevels({ run, result }: Subject, lateRaw: Formula, fever: Formula): Violation[] {
  const causes = (level: Level) =>
    endsAlone
      .filter((entry) => entry.level === level)
      .map(({ question, options }) => chose(run, question, ...options));
  const cause: Partial<Record<Level, Formula>> = {
    emergency: or(...causes('emergency')),
    'same-day': or(...causes('same-day'), fever),
    'under-age': or(...causes('under-age')),
    'this-week': or(...causes('this-week'), lateRaw),
  };
  return Object.entries(cause).map(([level, when]) => ({
    about: `the level ${level} without its cause`,
    formula: and(levelOf(result, level), not(when)),
  }));
}

function levelOf(result: Encoded['result'], wanted: string): Formula {
  return or(...levelIds.filter((level) => level === wanted).map((level) => result.level[level]));
}

const p2: Property = {
  id: 'P2',
  claim: 'no request without an adult age, nor at emergency, same-day or under-age',
  violations: ({ run, result }) => [
    {
      about: 'a request without an adult age',
      formula: and(result.requestPossible, not(chose(run, 'age', '18-to-21', '22-or-over'))),
    },
    ...levelsWithoutRequest.map((level) => ({
      about: `a request at the level ${level}`,
      formula: and(result.requestPossible, result.level[level]),
    })),
    ...endsAlone
      .filter(({ level }) => level !== 'this-week')
      .map(({ question, options }) => ({
        about: `a request although ${question} says one of ${options.join(', ')}`,
        formula: and(result.requestPossible, chose(run, question, ...options)),
      })),
  ],
};

function heldBack(subject: Subject, option: OptionId, list: readonly HandListed[]): Violation[] {
  const worth = subject.result.status[option]['worth-discussing'];
  return list.flatMap(({ question, options, because }) =>
    options.map((answer) => ({
      about: `${option} is worth discussing with ${question} ${answer} (${because})`,
      formula: and(worth, chose(subject.run, question, answer)),
    })),
  );
}

const p3: Property = {
  id: 'P3',
  claim: 'medical-grade worth discussing: no S-row holds, it matches, nothing is still healing',
  violations: (subject) => {
    const { run, result } = subject;
    const worth = result.status['medical-grade']['worth-discussing'];
    const partner = or(
      chose(run, 'planned-procedures', ...plannedPartners),
      chose(run, 'open-to-procedure', 'yes', 'want-advice'),
      ...gateQuestions
        .filter(([question]) => recentPartners.some((each) => each === question))
        .map(([question, bands]) => chose(run, question, ...bands, 'not-sure')),
    );
    const soonAfterFiller = and(
      chose(run, fillerInsideSpan.question, ...fillerInsideSpan.options),
      chose(run, 'planned-when', 'within-2-weeks'),
      chose(run, 'planned-procedures', ...plannedPartners),
    );
    return [
      ...heldBack(subject, 'medical-grade', heldBackInAClinic),
      { about: 'worth discussing while healing', formula: and(worth, stillHealing(subject)) },
      {
        about: 'worth discussing soon after filler, with a procedure planned',
        formula: and(worth, soonAfterFiller),
      },
      {
        about: 'worth discussing without such a goal',
        formula: and(worth, not(chose(run, 'goals', ...clinicGoals))),
      },
      { about: 'worth discussing without a procedure', formula: and(worth, not(partner)) },
      {
        about: 'worth discussing for someone who wants it at home',
        formula: and(worth, chose(run, 'setting', 'home')),
      },
      {
        about: 'worth discussing although donor material is not acceptable',
        formula: and(worth, chose(run, 'donor-material', 'not-acceptable')),
      },
    ];
  },
};

const p4: Property = {
  id: 'P4',
  claim: 'topical worth discussing: no row of its list holds, it matches, the skin has closed',
  violations: (subject) => {
    const { run, result } = subject;
    const worth = result.status.topical['worth-discussing'];
    return [
      ...heldBack(subject, 'topical', heldBackOnTheSkin),
      {
        about: 'worth discussing on skin that is, or may be, still healing',
        formula: and(worth, stillHealing(subject), or(chose(run, 'same-area', 'yes', 'not-sure'))),
      },
      {
        about: 'worth discussing without such a goal',
        formula: and(worth, not(chose(run, 'goals', ...topicalGoals))),
      },
    ];
  },
};

const p5: Property = {
  id: 'P5',
  claim: 'an option that is shown comes with its mandatory cautions',
  violations: ({ run, result }) =>
    optionIds.flatMap((option) => {
      const shown = or(
        result.status[option]['not-now'],
        result.status[option]['ask-first'],
        result.status[option]['worth-discussing'],
      );
      const without = (caution: string, when: Formula) => ({
        about: `${option} is shown without ${caution}`,
        formula: and(shown, when, not(result.cautions.get(`${option} ${caution}`) ?? no)),
      });
      const line = run.fact('carries-platelet-line');
      const human = chose(run, 'donor-material', 'not-acceptable');
      return [
        ...mandatoryCautions[option].map((caution) => without(caution, shown)),
        ...cautionsOfAnswers
          .filter((entry) => entry.for.some((each) => each === option))
          .map(({ caution, question, options }) =>
            without(caution, chose(run, question, ...options)),
          ),
        ...(option === 'topical'
          ? [
              without('platelet-line', and(line, not(human))),
              without('platelet-line-is-human', and(line, human)),
            ]
          : []),
      ];
    }),
};

const p8: Property = {
  id: 'P8',
  claim: 'exactly one level; where options are decided, one status each and a reason',
  violations: ({ result }) => {
    const levels = levelIds.map((level) => result.level[level]);
    const ended = or(...levelIds.slice(0, 4).map((level) => result.level[level]));
    return [
      { about: 'no level', formula: not(or(...levels)) },
      { about: 'two levels', formula: not(atMostOne(...levels)) },
      {
        about: 'the questionnaire ends although the level does not end the run, or the reverse',
        formula: differs(ended, result.ended),
      },
      ...optionIds.flatMap((option) => {
        const statuses = optionStatuses.map((status) => result.status[option][status]);
        const reasons = [...result.reasons].flatMap(([key, holds]) =>
          key.startsWith(`${option} `) ? [holds] : [],
        );
        return [
          { about: `${option} without a status`, formula: and(not(ended), not(or(...statuses))) },
          { about: `${option} with two statuses`, formula: not(atMostOne(...statuses)) },
          { about: `${option} without a reason`, formula: and(not(ended), not(or(...reasons))) },
          { about: `${option} at a level without options`, formula: and(ended, or(...statuses)) },
        ];
      }),
    ];
  },
};

/** P1's companion: what ends the questionnaire and what gives a level are the same answers. */
const endingsGiveLevels: Property = {
  id: 'P1b',
  claim: 'the questionnaire ends exactly where a level that ends it is reached',
  violations: ({ run, result }) => [
    {
      about: 'ended without a level, or a level that does not end the questionnaire',
      formula: differs(or(...run.reached.values()), result.ended),
    },
  ],
};

export const oneRunProperties: readonly Property[] = [p1, endingsGiveLevels, p2, p3, p4, p5, p8];
