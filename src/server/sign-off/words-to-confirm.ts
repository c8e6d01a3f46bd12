import type { Language } from '../../consultation/index.ts';
import type { StatementToConfirm } from '../../consultation/staff-api.ts';
import type { ToConfirm } from '../../rules/index.ts';
import type { ServedDefinition } from '../definitions/definition-store.ts';

type Wording = ServedDefinition['wording'];

/** A statement with what patients read of it, in both languages. */
export function wordsToConfirm(statement: ToConfirm, wording: Wording): StatementToConfirm {
  const { kind, id, sources, level, effects, time } = statement;
  return {
    kind,
    id,
    text: { en: textOf(statement, wording, 'en'), es: textOf(statement, wording, 'es') },
    sources: [...sources],
    ...(level && { level }),
    ...(effects && { effects }),
    ...(time && { time: { count: time.count, unit: time.unit } }),
  };
}

function textOf(statement: ToConfirm, wording: Wording, language: Language): string {
  const { result, care, about } = wording[language];
  const { kind, id } = statement;
  switch (kind) {
    case 'level':
      return find(care.reasons, id);
    case 'rule':
      return find(result.reasons, id);
    case 'caution':
      return titled(find(result.cautions, id));
    case 'advice':
      return titled(find(result.advice, id));
    case 'question-to-ask':
      return find(result.questionsToAsk, id);
    case 'care-step':
      return find<{ readonly text: string }>(care.steps, id).text;
    case 'about':
      return find(about.statements, id).join(' ');
    case 'choice':
      return find(result.choiceStatements, id).join(' ');
    case 'beside':
      return textsAt(wording[language], id.split('.')).join(' ') || noWords(id);
    case 'time':
      return timeText(statement, wording[language].questions.questions);
  }
}

type LooseQuestion = {
  readonly summary: string;
  readonly options: Readonly<Record<string, string | { readonly label: string }>>;
};

/** What the time is about: the option that names it, or its question. */
function timeText({ id, time }: ToConfirm, questions: Wording['en']['questions']['questions']) {
  if (!time) throw new Error(`${id} is no time`);
  const { summary, options } = find<LooseQuestion>(questions, time.question);
  if (time.option === undefined) return summary;
  const option = find(options, time.option);
  return typeof option === 'string' ? option : option.label;
}

function titled({ title, text }: { readonly title: string; readonly text: readonly string[] }) {
  return `${title}. ${text.join(' ')}`;
}

/** Every string at a path of the wording. */
function textsAt(words: unknown, path: readonly string[]): string[] {
  if (typeof words === 'string') return path.length === 0 ? [words] : [];
  if (typeof words !== 'object' || words === null) return [];
  const [key, ...rest] = path;
  return Object.entries(words).flatMap(([own, inner]) =>
    key === undefined || own === key ? textsAt(inner, rest) : [],
  );
}

/** Wording is typed by id, so what a definition names has words. */
function find<Entry>(texts: Readonly<Record<string, Entry>>, id: string): Entry {
  const found = texts[id];
  return found ?? noWords(id);
}

function noWords(id: string): never {
  throw new Error(`there are no words for ${id}`);
}
