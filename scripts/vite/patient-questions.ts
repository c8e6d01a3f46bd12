import { parseSync } from 'vite';
import type { Plugin } from 'vite';

/** Marks of a question that only staff see, or the server. */
const dropped = ['inBrief', 'staffOnly'];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What the patient's page has in place of a file of questions: the same, without the marks that
 * it does not read. Of an order it reads the mildest answer alone, which explanations start from.
 * @param code JavaScript, without types
 */
export function withoutStaffMarks(code: string): string {
  const spans: Span[] = [];
  JSON.stringify(parseSync('questions.js', code).program, (_, node: unknown) => {
    const span = markIn(node, code);
    if (!span) return node;
    spans.push(span);
    return null;
  });
  const fromTheEnd = spans.toSorted((one, other) => other.start - one.start);
  return fromTheEnd.reduce(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    code,
  );
}

/** A property that is a mark, with what stands in its place. A trailing comma may stay. */
function markIn(node: unknown, code: string): Span | undefined {
  if (!isProperty(node)) return undefined;
  const { start, end, key, value } = node;
  if (key.name === 'order') return orderIn(node, code);
  if (value.type !== 'ObjectExpression' && value.type !== 'Literal') return undefined;
  return dropped.includes(key.name) ? { start, end, text: '...{}' } : undefined;
}

/**
 * Of an order the page reads that there is one, and its mildest answer, here the first of its only
 * tier; tiers that are worked out stay, and so does an order that is written elsewhere.
 */
function orderIn({ start, end, value }: Property, code: string): Span | undefined {
  const parts = (value.properties ?? []).filter(isProperty);
  const valueOf = (name: string) => parts.find(({ key }) => key.name === name)?.value;
  const tiers = valueOf('tiers');
  const mildest = valueOf('mildest')?.value ?? tiers?.elements?.[0]?.elements?.[0]?.value;
  if (mildest !== undefined) return { start, end, text: `order: { tiers: [['${mildest}']] }` };
  if (!tiers) return undefined;
  return { start, end, text: `order: { tiers: ${code.slice(tiers.start, tiers.end)} }` };
}

interface Value {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly properties?: readonly unknown[];
  readonly value?: string;
  readonly elements?: readonly Value[];
}

interface Property {
  readonly start: number;
  readonly end: number;
  readonly key: { readonly name: string };
  readonly value: Value;
}

function isProperty(node: unknown): node is Property {
  return (
    node instanceof Object &&
    'type' in node &&
    node.type === 'Property' &&
    'key' in node &&
    node.key instanceof Object &&
    'name' in node.key
  );
}

/** What gives a condition its name, up to the condition. */
const naming = /\bnamed\((?:"[^"]*"|'[^']*'|`[^`]*`), /gu;

/**
 * Conditions without the names that they have in the documents: one that has none says the same
 * of every answer.
 * @param code JavaScript, without types
 * @throws Error where a name is given in another way, so that none stays unnoticed
 */
export function withoutNames(code: string): string {
  const nameless = code.replaceAll(naming, '(');
  if (/\bnamed\(/u.test(nameless)) throw new Error('a condition is named in an unknown way');
  return nameless;
}

/** What is done with a condition that has a name. */
const namedCase = /\bcase ['"]named['"]:\s*return [^;]+;/gu;

/** The logic without the case of a condition that has a name: no question of the page has one. */
export function withoutNamedCase(code: string): string {
  return code.replaceAll(namedCase, '');
}

/** Why a question is not asked, where the walk says so. */
const reasons = /\bskip\(question, (?:ended|ruledOut)\([^;]*\)\);/gu;

/**
 * The walk without the reasons why a question is not asked, which only staff read.
 * @param code JavaScript, without types
 * @throws Error where there is none any more, so that what is left out stays known
 */
export function withoutReasons(code: string): string {
  const lean = code.replaceAll(reasons, 'skip(question);');
  if (lean === code) throw new Error('the walk says in an unknown way why it skips a question');
  return lean;
}

/**
 * Leaves out of the patient's page the marks, names and reasons of questions that it does not read.
 */
export function patientQuestions(): Plugin {
  return {
    name: 'patient-questions',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: {
        id: /[\\/]src[\\/](questions[\\/]walk\.ts|(questions|rules)[\\/](catalogue[\\/]|endings\.ts)|logic[\\/](evaluate|questions-in)\.ts)/,
      },
      handler: (code, id) => {
        if (/[\\/]logic[\\/]/u.test(id)) return { code: withoutNamedCase(code), map: null };
        if (/[\\/]walk\.ts/u.test(id)) return { code: withoutReasons(code), map: null };
        const isAsked = /[\\/]questions[\\/]catalogue/u.test(id);
        return { code: withoutNames(isAsked ? withoutStaffMarks(code) : code), map: null };
      },
    },
  };
}
