import type { Language } from '../../src/consultation/index.ts';
import { sources } from '../../src/evidence/index.ts';
import type { SourceId } from '../../src/evidence/index.ts';
import { questions } from '../../src/questions/index.ts';
import {
  aboutSections,
  carePages,
  careSteps,
  choiceCitations,
  comparisonRows,
  decision,
  hintCitations,
  levelCitations,
  pageCitations,
  plainHint,
  statusCitations,
  whyCitations,
} from '../../src/rules/index.ts';
import { patientFiles } from '../support/patient-texts.ts';
import type { PatientText } from '../support/patient-texts.ts';

/** Something that a patient can be told, in both languages, with what it rests on. */
export interface Told {
  /** Path of its wording. */
  readonly id: string;
  readonly part: Part;
  readonly wording: { readonly [In in Language]: readonly string[] };
  readonly cites: readonly SourceId[];
}

/** Parts of what is told. The pages show the sources of those that are marked. */
export const parts = {
  about: { title: 'About exosomes', showsSources: true },
  choices: { title: 'The choices, side by side', showsSources: true },
  reasons: { title: 'Reasons', showsSources: true },
  cautions: { title: 'Cautions', showsSources: true },
  advice: { title: 'Advice', showsSources: true },
  'questions-to-ask': { title: 'Questions to take along', showsSources: false },
  result: { title: 'Around the result', showsSources: false },
  care: { title: 'Where signs lead', showsSources: false },
  questions: { title: 'Signs, hints and why we ask', showsSources: false },
  pages: { title: 'What the pages say of themselves', showsSources: false },
} as const;
export type Part = keyof typeof parts;

interface Cited {
  readonly below: string;
  readonly part: Part;
  readonly cites: readonly string[];
}

const entries = (part: Part, prefix: string, record: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(record).map(([id, cites]): Cited => ({ below: `${prefix}.${id}`, part, cites }));

function listed(
  part: Part,
  prefix: string,
  list: readonly { readonly id: string; readonly cites: readonly string[] }[],
): Cited[] {
  return list.map(({ id, cites }) => ({ below: `${prefix}.${id}`, part, cites }));
}

/** The sources of a caution: those of every rule and every standing row that gives it. */
function cautionSources(): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const add = (caution: string, cites: readonly string[]) => {
    found[caution] = [...new Set([...(found[caution] ?? []), ...cites])];
  };
  for (const { effects, cites } of decision.rules) {
    for (const effect of Object.values(effects)) {
      if (effect.kind === 'caution') add(effect.caution, cites);
    }
  }
  for (const { caution, cites } of decision.standingCautions) add(caution, cites);
  return found;
}

/** A page where signs lead rests on what every rule that leads to it cites. */
function careLevelSources(): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(carePages).map((level) => [
      level,
      [
        ...new Set(
          decision.levelRules.filter((rule) => rule.level === level).flatMap((rule) => rule.cites),
        ),
      ],
    ]),
  );
}

function hints(): Cited[] {
  const signs = new Map(decision.levelRules.map(({ id, cites }) => [id, cites]));
  const own: Readonly<Record<string, readonly string[]>> = hintCitations;
  return questions.flatMap(({ id, options }) => {
    const below = `questions.questions.${id}`;
    return [
      { below: `${below}.hint`, part: 'questions' as const, cites: own[`${id}.hint`] ?? plainHint },
      ...options.map((option) => ({
        below: signs.has(`${id}.${option}`)
          ? `${below}.options.${option}`
          : `${below}.options.${option}.hint`,
        part: 'questions' as const,
        cites: signs.get(`${id}.${option}`) ?? plainHint,
      })),
    ];
  });
}

const cited: readonly Cited[] = [
  ...Object.values(aboutSections).flatMap((section) =>
    entries('about', 'about.statements', section),
  ),
  ...Object.entries(comparisonRows).flatMap(([row, cells]) =>
    entries('about', `about.table.rows.${row}`, cells),
  ),
  ...entries('choices', 'result.choiceStatements', choiceCitations),
  ...listed('reasons', 'result.reasons', decision.rules),
  ...entries('cautions', 'result.cautions', cautionSources()),
  ...listed('advice', 'result.advice', decision.adviceRules),
  ...listed('questions-to-ask', 'result.questionsToAsk', decision.questionsToAsk),
  ...entries('result', 'result.levels', levelCitations),
  ...entries('result', 'result.statuses', statusCitations),
  ...entries('care', 'care.levels', careLevelSources()),
  ...entries('care', 'care.steps', careSteps),
  ...listed('care', 'care.reasons', decision.levelRules),
  ...Object.entries(whyCitations).map(([id, cites]) => ({
    below: `questions.questions.${id}.why`,
    part: 'questions' as const,
    cites,
  })),
  ...hints(),
  ...entries('pages', '', pageCitations).map((entry) => ({
    ...entry,
    below: entry.below.slice(1),
  })),
];

/** Words that no release holds, since they are about deciding or keeping, not about exosomes. */
const besideTheRelease: readonly Cited[] = [
  { below: 'deciding', part: 'pages', cites: ['policy-pages', 'usual-alternatives'] },
  { below: 'keeping', part: 'pages', cites: ['policy-pages'] },
];

const isBelow = (id: string, prefix: string) => id === prefix || id.startsWith(`${prefix}.`);

/** Names and labels: they ask or name, and tell nothing. None of them is a sentence. */
const labels = [
  /^questions\.sections\./u,
  /^questions\.questions\.[\w-]+\.(?:title|summary)$/u,
  /^questions\.questions\.[\w-]+\.options\.[\w-]+(?:\.label)?$/u,
  /^result\.(?:choices|aspects)\./u,
  /^about\.(?:title|sections\.[\w-]+|table\.(?:caption|rowHeading|medical|cosmetic|rows\.\w+\.heading))$/u,
];

function isSourceId(id: string): id is SourceId {
  return Object.hasOwn(sources, id);
}

/** The entry that a string lies below; the longest counts. */
function citedFor({ id }: PatientText): Cited | undefined {
  return [...cited, ...besideTheRelease]
    .filter(({ below }) => isBelow(id, below))
    .toSorted((one, other) => other.below.length - one.below.length)[0];
}

const ofSources = 'said-by-sources';
const patientStrings = (language: Language) =>
  [...patientFiles[language]].filter(([file]) => file !== ofSources).flatMap(([, texts]) => texts);

/** Strings that tell something and that no source is given for: there must be none. */
export function withoutSource(language: Language): PatientText[] {
  return patientStrings(language).filter((text) => {
    const found = citedFor(text);
    if (found) return found.cites.length === 0;
    return !labels.some((label) => label.test(text.id)) || /\.$/u.test(text.text);
  });
}

/** What stands together: a statement of the catalogues, or a list of sentences of a page. */
function groupOf(id: string, { below, part }: Cited): string {
  return part === 'pages' ? id.replace(/\.\d+$/u, '') : below;
}

function gathered(language: Language): Map<string, { cites: Cited; texts: string[] }> {
  const found = new Map<string, { cites: Cited; texts: string[] }>();
  for (const text of patientStrings(language)) {
    const cites = citedFor(text);
    if (!cites) continue;
    const group = groupOf(text.id, cites);
    const known = found.get(group) ?? { cites, texts: [] };
    found.set(group, { cites, texts: [...known.texts, text.text] });
  }
  return found;
}

/** Everything that a patient can be told, in the order of the wording. */
export function everythingTold(): Told[] {
  const spanish = gathered('es');
  return [...gathered('en')].flatMap(([id, { cites: entry, texts }]) => {
    // Buttons and headings of a page name and tell nothing.
    if (entry.part === 'pages' && !texts.some((text) => /[.:!]/u.test(text))) return [];
    return [
      {
        id,
        part: entry.part,
        wording: { en: texts, es: spanish.get(id)?.texts ?? [] },
        cites: entry.cites.filter(isSourceId),
      },
    ];
  });
}
