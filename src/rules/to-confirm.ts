import { isPrecaution, sources } from '../evidence/index.ts';
import type { Citations, EvidenceMark, Source, SourceId } from '../evidence/index.ts';
import { gatedProcedures, spannedProcedures } from '../questions/catalogue.ts';
import { timeSpans } from '../questions/index.ts';
import type { QuestionId } from '../questions/index.ts';
import { newScarDays } from './catalogue/dated-rules.ts';
import { optionIds } from './result-ids.ts';
import type { EffectKind, Level, OptionId } from './result-ids.ts';
import type { Rule } from './rule.ts';
import { aboutSections, comparisonRows } from './statements/about.ts';
import { careSteps } from './statements/care.ts';
import { choiceCitations } from './statements/choices.ts';
import { levelCitations, pageCitations, statusCitations } from './statements/pages.ts';
import { hintCitations, whyCitations } from './statements/questions.ts';
import { decision } from './working-decision.ts';

/** The lists that a clinician goes through before signing, in the order in which they stand. */
export const confirmationParts = ['proposals', 'gates', 'spans', 'weak-sources'] as const;
export type ConfirmationPart = (typeof confirmationParts)[number];

/**
 * What a statement to confirm is: its words are found under its id by this. The id of one that
 * stands `beside` what is decided is the path of its wording.
 */
export const statementKinds = [
  'level',
  'rule',
  'caution',
  'advice',
  'question-to-ask',
  'care-step',
  'about',
  'choice',
  'beside',
] as const;

/** One thing to confirm. */
export interface ToConfirm {
  readonly kind: (typeof statementKinds)[number] | 'time';
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** Of a sign that ends the questions. */
  readonly level?: Level;
  /** Of a rule: what it does to each option. */
  readonly effects?: { readonly [Option in OptionId]?: EffectKind };
  /** Of a time: how long, and the question or option whose words say of what. */
  readonly time?: {
    readonly count: number;
    readonly unit: 'days' | 'weeks' | 'months' | 'years';
    readonly question: QuestionId;
    readonly option?: string;
  };
}

/** How far back questions look, with the question or option that says so. */
const lookingBack = [
  { span: 'procedures', question: 'recent-procedures' },
  { span: 'surgery', question: 'recent-procedures', option: 'surgery' },
  { span: 'recentCancer', question: 'conditions', option: 'cancer-now-or-recent' },
  { span: 'isotretinoin', question: 'medicines', option: 'isotretinoin-past-year' },
  { span: 'illness', question: 'recent-illness' },
  { span: 'sun', question: 'recent-sun' },
] as const satisfies readonly {
  readonly span: keyof typeof timeSpans;
  readonly question: QuestionId;
  readonly option?: string;
}[];

/**
 * What a clinician of the practice confirms with the working definition: what the article does
 * not say, how long skin counts as healing, how far back questions look, and what rests on
 * sources that nobody has read at the source.
 * @param catalogue how far each source has been checked
 */
export function listToConfirm(catalogue: SourceCatalogue = sources): {
  readonly [Part in ConfirmationPart]: readonly ToConfirm[];
} {
  const statements = [...decided(), ...told()];
  const cites = (statement: ToConfirm) => statement.sources.map((id) => catalogue[id]);
  return {
    proposals: statements.filter(
      (statement) => statement.kind !== 'about' && !cites(statement).some(isArticle),
    ),
    gates: gates(),
    spans: spans(),
    'weak-sources': [...statements, ...beside()].filter((statement) => isWeak(cites(statement))),
  };
}

type SourceCatalogue = { readonly [Id in SourceId]: Pick<Source, 'mark'> };

const weakMarks: readonly EvidenceMark[] = ['V2', 'M'];

/** A choice of our own beside it, such as what a word means, makes a weak source no better. */
function isWeak(cited: readonly Pick<Source, 'mark'>[]): boolean {
  return isPrecaution(cited) && cited.some(({ mark }) => weakMarks.includes(mark));
}

function isArticle({ mark }: Pick<Source, 'mark'>): boolean {
  return mark === 'article';
}

/** What decides, and what follows from it. */
function decided(): ToConfirm[] {
  const { levelRules, rules, standingCautions, adviceRules, questionsToAsk } = decision;
  return [
    ...levelRules.map(({ id, level, cites }) => toStatement('level', id, cites, { level })),
    ...rules.map((rule) => toStatement('rule', rule.id, rule.cites, { effects: effectsOf(rule) })),
    ...cited('caution', cautionsOfRules()),
    ...standingCautions.map(({ caution, cites }) => toStatement('caution', caution, cites)),
    ...adviceRules.map(({ id, cites }) => toStatement('advice', id, cites)),
    ...questionsToAsk.map(({ id, cites }) => toStatement('question-to-ask', id, cites)),
  ];
}

/** Cautions that come with answers alone: the sources of every rule that gives one. */
function cautionsOfRules(): Readonly<Record<string, Citations>> {
  const { rules, standingCautions } = decision;
  const standing = new Set<string>(standingCautions.map(({ caution }) => caution));
  const found: Record<string, Citations> = {};
  for (const { effects, cites } of rules) {
    for (const effect of Object.values(effects)) {
      if (effect.kind !== 'caution' || standing.has(effect.caution)) continue;
      const [first, ...others] = found[effect.caution] ?? cites;
      found[effect.caution] = [
        first,
        ...new Set([...others, ...cites].filter((id) => id !== first)),
      ];
    }
  }
  return found;
}

/** What is told whatever was decided. */
function told(): ToConfirm[] {
  const about: Readonly<Record<string, Citations>>[] = Object.values(aboutSections);
  return [
    ...cited('care-step', careSteps),
    ...about.flatMap((statements) => cited('about', statements)),
    ...cited('choice', choiceCitations),
  ];
}

/** What stands around questions and results, by the path of its wording. */
function beside(): ToConfirm[] {
  const at = (paths: (id: string) => string, statements: Readonly<Record<string, Citations>>) =>
    Object.entries(statements).map(([id, cites]) => toStatement('beside', paths(id), cites));
  return [
    ...at((id) => `questions.questions.${id}.why`, whyCitations),
    ...at((id) => `questions.questions.${id}`, hintCitations),
    ...at((id) => `result.levels.${id}`, levelCitations),
    ...at((id) => `result.statuses.${id}`, statusCitations),
    ...Object.entries(comparisonRows).flatMap(([row, cells]) =>
      at((cell) => `about.table.rows.${row}.${cell}`, cells),
    ),
    ...at((id) => id, pageCitations),
  ];
}

function cited(kind: ToConfirm['kind'], statements: Readonly<Record<string, Citations>>) {
  return Object.entries(statements).map(([id, cites]) => toStatement(kind, id, cites));
}

function toStatement(
  kind: ToConfirm['kind'],
  id: string,
  sources: Citations,
  more: Pick<ToConfirm, 'level' | 'effects'> = {},
): ToConfirm {
  return { kind, id, sources, ...more };
}

function effectsOf({ effects }: Rule): NonNullable<ToConfirm['effects']> {
  return Object.fromEntries(
    optionIds.flatMap((option) => {
      const effect = effects[option];
      return effect ? [[option, effect.kind]] : [];
    }),
  );
}

function toTime(id: string, sources: Citations, time: NonNullable<ToConfirm['time']>): ToConfirm {
  return { kind: 'time', id, sources, time };
}

const daysOf = (count: number, option: string) =>
  ({ count, unit: 'days', question: 'recent-procedures', option }) as const;

function gates(): ToConfirm[] {
  return gatedProcedures.map(({ id, gateDays, cites }) => toTime(id, cites, daysOf(gateDays, id)));
}

function spans(): ToConfirm[] {
  return [
    ...spannedProcedures.map(({ id, spanDays, cites }) => toTime(id, cites, daysOf(spanDays, id))),
    toTime('scar-age.under-6-weeks', ['time-surgery'], {
      count: newScarDays,
      unit: 'days',
      question: 'scar-age',
      option: 'under-6-weeks',
    }),
    ...lookingBack.map(({ span, ...asked }) => {
      const { count, unit, cites } = timeSpans[span];
      return toTime(`looking-back.${span}`, cites, { count, unit, ...asked });
    }),
  ];
}
