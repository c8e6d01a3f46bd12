import type { Language } from '../../src/consultation/index.ts';
import { questionPages } from '../../src/patient/question/question-pages.ts';
import { groupReasons } from '../../src/patient/result/reason-groups.ts';
import type { Walk } from '../../src/questions/index.ts';
import {
  aspectIds,
  carePages,
  choiceIds,
  levelsWithoutRequest,
  optionIds,
} from '../../src/rules/index.ts';
import type { CareLevel, OptionId, Result } from '../../src/rules/index.ts';
import { patientFiles } from '../support/patient-texts.ts';
import type { PatientText } from '../support/patient-texts.ts';

/** What a person reads on one page, in the order of the page. */
export interface ReadPage {
  readonly id: string;
  readonly texts: readonly PatientText[];
}

type Read = (...prefixes: readonly string[]) => PatientText[];

/** Strings by each id that they lie below. */
function byPrefix(language: Language): ReadonlyMap<string, readonly PatientText[]> {
  const found = new Map<string, PatientText[]>();
  for (const text of [...patientFiles[language].values()].flat()) {
    const parts = text.id.split('.');
    for (const place of parts.keys()) {
      const prefix = parts.slice(0, place + 1).join('.');
      const known = found.get(prefix);
      if (known) known.push(text);
      else found.set(prefix, [text]);
    }
  }
  return found;
}

const wording = { en: byPrefix('en'), es: byPrefix('es') };

/**
 * Reads wording by id: a string, or all strings below an id.
 * @throws Error for an id that has no wording, so that a page never loses a part unnoticed
 */
function reader(language: Language): Read {
  const read = (prefix: string): readonly PatientText[] => {
    const found = wording[language].get(prefix);
    if (!found) throw new Error(`no wording for ${prefix}`);
    return found;
  };
  return (...prefixes) => prefixes.flatMap(read);
}

/** What stands around every page; it is counted where someone comes in. */
const frame = [
  'interface.titles.questions',
  'interface.about',
  'interface.help',
  'interface.privacy',
] as const;

function without(texts: readonly PatientText[], ...parts: readonly string[]): PatientText[] {
  return texts.filter(({ id }) => !parts.some((part) => id.split('.').includes(part)));
}

function questionPage(read: Read, pageId: string, asked: readonly string[]): ReadPage {
  const shared = questionPages.find(({ id }) => id === pageId)?.shared;
  const words = asked.flatMap((id) => without(read(`questions.questions.${id}`), 'summary'));
  const isStart = pageId === questionPages[0]?.id;
  return {
    id: pageId,
    texts: [
      ...(isStart
        ? read(...frame, 'interface.start')
        : read('interface.back', 'interface.someLeft')),
      ...(shared ? read(`interface.sharedPages.${shared}`) : []),
      ...words,
      ...read('interface.continue', 'interface.kept', 'interface.clear'),
    ],
  };
}

/** The pages of questions, each with every question that can stand on it. */
export function everyQuestionPage(language: Language): ReadPage[] {
  const read = reader(language);
  return questionPages.map(({ id, questions }) =>
    questionPage(
      read,
      id,
      questions.map((question) => question.id),
    ),
  );
}

/** Pages with an address of their own, which anyone can open first. */
export function readingPages(language: Language): ReadPage[] {
  const read = reader(language);
  const signs = ['emergency', 'same-day', 'this-week'] as const satisfies CareLevel[];
  return [
    { id: 'about', texts: read(...frame, 'about', 'interface.backToQuestions') },
    {
      id: 'help',
      texts: [
        ...read('interface.start.help', 'care.lead', 'care.whenAny', 'care.whatToDo'),
        ...signs.flatMap((level) => careTexts(read, level)),
        ...without(read('questions.questions.emergency-signs.options'), 'none'),
        ...without(read('questions.questions.problem-signs.options'), 'none'),
        ...read('interface.backToQuestions'),
      ],
    },
    { id: 'privacy', texts: read('privacy', 'interface.backToQuestions') },
  ];
}

function careTexts(read: Read, level: CareLevel): PatientText[] {
  return [
    ...read(`care.levels.${level}`),
    ...(level === 'same-day' || level === 'this-week'
      ? read('care.wasItHere', 'care.noAnswer')
      : []),
    ...carePages[level].flatMap((step) => without(read(`care.steps.${step}`), 'withoutPhone')),
  ];
}

function isCareLevel(level: string): level is CareLevel {
  return Object.hasOwn(carePages, level);
}

function checkPage(read: Read, walk: Walk): ReadPage {
  const rows = walk.asked.flatMap(({ id }) => [
    ...read(`questions.questions.${id}.summary`),
    ...(walk.answers.get(id) ?? []).flatMap((option) => labelOf(read, id, option)),
  ]);
  return {
    id: 'check',
    texts: [
      ...read('interface.check.title', 'interface.check.lead', 'interface.check.toResult'),
      ...rows,
    ],
  };
}

function labelOf(read: Read, question: string, option: string): PatientText[] {
  return without(read(`questions.questions.${question}.options.${option}`), 'hint');
}

function endingPage(read: Read, level: CareLevel, result: Result): ReadPage {
  const mayAsk = !levelsWithoutRequest.some((other) => other === level);
  return {
    id: level,
    texts: [
      ...careTexts(read, level),
      ...read('care.why', 'interface.result.change'),
      ...(mayAsk ? read('interface.result.ask') : []),
      ...result.levelReasons.flatMap(({ id }) => read(`care.reasons.${id}`)),
      ...result.advice.flatMap(({ id }) => read('care.advice', `result.advice.${id}`)),
    ],
  };
}

function choiceTexts(read: Read, result: Result): PatientText[] {
  const statusOf = (choice: string): PatientText[] => {
    const option = optionIds.find((id) => id === choice);
    if (!option) return read('interface.result.always');
    return [
      ...read(`result.statuses.${result.options?.[option].status}`),
      ...whyOf(read, option, result),
    ];
  };
  return choiceIds.flatMap((choice) => [
    ...read(`result.choices.${choice}`),
    ...statusOf(choice),
    ...read('interface.result.why'),
    ...aspectIds.flatMap((aspect) =>
      read(`result.aspects.${aspect}`, `result.choiceStatements.${choice}.${aspect}`),
    ),
  ]);
}

function whyOf(read: Read, option: OptionId, { options }: Result): PatientText[] {
  return groupReasons(options?.[option].reasons ?? []).flatMap(({ group, reasons }) => [
    ...read(`interface.result.reasonGroups.${group}`),
    ...reasons.flatMap(({ id }) => read(`result.reasons.${id}`)),
  ]);
}

function resultPage(read: Read, result: Result, walk: Walk): ReadPage {
  const goals = (walk.answers.get('goals') ?? []).flatMap((goal) => labelOf(read, 'goals', goal));
  return {
    id: 'result',
    texts: [
      ...goals,
      ...read(`result.levels.${result.level}`, 'interface.result.choices'),
      ...read('interface.result.sources', 'interface.result.compare', 'interface.result.everyRow'),
      ...choiceTexts(read, result),
      ...(result.cautions.length > 0 ? read('interface.result.cautions') : []),
      ...result.cautions.flatMap(({ id }) => read(`result.cautions.${id}`)),
      ...read('interface.result.questionsToAsk', 'interface.result.save'),
      ...result.questionsToAsk.flatMap(({ id }) => read(`result.questionsToAsk.${id}`)),
      ...result.advice.flatMap(({ id }) => read(`result.advice.${id}`)),
      ...read('interface.result.deciding'),
      ...read('interface.result.askTitle', 'interface.result.askText', 'interface.result.ask'),
      ...read('interface.result.notThis', 'result.notThis', 'interface.result.whoWroteThis'),
      ...read('interface.result.articleBy', 'interface.result.linesCarried', 'result.notSignedOff'),
    ],
  };
}

function requestPages(read: Read): ReadPage[] {
  const request = without(
    read('consent.request'),
    ...['problems', 'sending', 'sendIsOff', 'notSentYet', 'tryAgain', 'earlierVersionReceived'],
    'phoneLooksWrong',
  );
  return [
    {
      id: 'request',
      texts: [
        ...request,
        ...read('interface.request.consents', 'interface.privacy', 'consent.consents'),
      ],
    },
    {
      id: 'confirmation',
      texts: [
        ...without(read('consent.confirmation'), 'whenUnknown'),
        ...read('interface.confirmation.next', 'interface.confirmation.changeTitle'),
      ],
    },
  ];
}

/** Everything that one person reads, page after page, from the first question to the end. */
export function pagesOf(language: Language, walk: Walk, result: Result): ReadPage[] {
  const read = reader(language);
  const asked = questionPages.flatMap(({ id, questions }) => {
    const here = questions.filter((question) => walk.asked.includes(question));
    return here.length === 0
      ? []
      : [
          questionPage(
            read,
            id,
            here.map((question) => question.id),
          ),
        ];
  });
  if (isCareLevel(result.level)) {
    const mayAsk = !levelsWithoutRequest.some((level) => level === result.level);
    return [
      ...asked,
      endingPage(read, result.level, result),
      ...(mayAsk ? requestPages(read) : []),
    ];
  }
  return [...asked, checkPage(read, walk), resultPage(read, result, walk), ...requestPages(read)];
}
