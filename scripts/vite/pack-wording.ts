import { fieldProblems } from '../../src/consultation/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { aspectIds, choiceIds, choiceStatementIds, decision } from '../../src/rules/index.ts';
import type {
  ConsentTexts,
  OptionText,
  QuestionTexts,
  ResultTexts,
} from '../../src/text/contract.ts';
import type { PackedOption, PackedQuestion } from '../../src/text/unpack-questions.ts';
import { cautionIdsOf } from '../../src/text/unpack-result.ts';
import type { PackedPassage, PackedResult } from '../../src/text/unpack-result.ts';

interface AnyQuestionText {
  readonly title: string;
  readonly summary: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options: Readonly<Record<string, OptionText>>;
}
interface Passage {
  readonly title: string;
  readonly text: readonly string[];
}

/** Wording of the questions in document order, without ids. */
export function packQuestions({ questions }: QuestionTexts): PackedQuestion[] {
  const ids = questionnaire.questions.map(({ id }) => id);
  return inOrder<AnyQuestionText>(ids, questions).map((text, index) => [
    text.title,
    text.summary,
    text.hint ?? 0,
    text.why ?? 0,
    inOrder(questionnaire.questions[index]?.options ?? [], text.options).map(packOption),
  ]);
}

function packOption(option: OptionText): PackedOption {
  return typeof option === 'string' ? option : [option.label, option.hint];
}

/** What is said of each wrong field, in the order of what can be wrong. */
export function packProblems(problems: ConsentTexts['request']['problems']): string[] {
  return inOrder(fieldProblems, problems);
}

/** Wording of the result in the order of the catalogues, without ids. */
export function packResult(texts: ResultTexts): PackedResult {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return {
    choices: inOrder(choiceIds, texts.choices),
    aspects: inOrder(aspectIds, texts.aspects),
    choiceStatements: inOrder<readonly string[]>(choiceStatementIds, texts.choiceStatements),
    reasons: inOrder(idsOf(decision.rules), texts.reasons),
    cautions: inOrder<Passage>(cautionIdsOf(decision), texts.cautions).map(packPassage),
    advice: inOrder<Passage>(idsOf(decision.adviceRules), texts.advice).map(packPassage),
    questionsToAsk: inOrder(idsOf(decision.questionsToAsk), texts.questionsToAsk),
  };
}

function packPassage({ title, text }: Passage): PackedPassage {
  return [title, ...text];
}

/** The values of a record by these keys. A key that is missing or left over is a bug. */
function inOrder<Value>(keys: readonly string[], record: Readonly<Record<string, Value>>): Value[] {
  const values = keys.flatMap((key) => (key in record ? [record[key]] : []));
  const found = values.filter((value): value is Value => value !== undefined);
  if (found.length !== keys.length || Object.keys(record).length !== keys.length) {
    throw new Error('the wording does not have exactly the ids of its catalogue');
  }
  return found;
}
