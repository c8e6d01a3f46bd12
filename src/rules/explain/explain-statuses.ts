import { mergeCauses } from '../../logic/index.ts';
import type { Definition } from '../definition.ts';
import { optionIds } from '../result-ids.ts';
import type { EffectKind, OptionId } from '../result-ids.ts';
import type { Result } from '../result.ts';
import { decideAll } from './decide-all.ts';
import type { Explanation, StatusCause } from './explanation.ts';
import type { FullAnswers } from './quiet-answers.ts';
import type { References } from './references.ts';
import { smallestSet } from './smallest-set.ts';

/** One option of one answer: what is taken away or left. */
interface Told {
  readonly question: string;
  readonly option: string;
}

const effectsThatHide: readonly EffectKind[] = ['does-not-match', 'excludes'];
const effectsThatShow: readonly EffectKind[] = ['matches', 'partner', 'review', 'not-now'];

/**
 * The smallest set of answers behind each status. They alone lead to it, everything else
 * answered so that it says nothing (for an option that is not suggested: so that it would be
 * worth discussing); with any one of them taken away as well, `assess` says something else.
 * @param answers the answers that apply, by question
 * @param result what `assess` said of them
 */
export function explainStatuses(
  definition: Definition,
  { quiet, fitting }: References,
  answers: FullAnswers,
  result: Result,
): Explanation['causes'] {
  if (!result.options) {
    const ended = ({ level }: Result) => level === result.level;
    const found = smallestCause(definition, answers, quiet, ended);
    const rules = found.result.levelReasons.map(({ id }) => id);
    return { level: { answers: found.answers, rules }, options: null };
  }
  const explain = (option: OptionId): StatusCause => {
    const status = result.options?.[option].status;
    const hidden = status === 'not-suggested';
    const found = smallestCause(
      definition,
      answers,
      hidden ? fitting[option] : quiet,
      ({ options }) => options?.[option].status === status,
    );
    const effects = hidden ? effectsThatHide : effectsThatShow;
    const met = found.result.options?.[option].reasons ?? [];
    return {
      answers: found.answers,
      rules: met.flatMap(({ id, effect }) => (effects.includes(effect) ? [id] : [])),
    };
  };
  const [clinic, topical] = optionIds;
  return { level: null, options: { 'medical-grade': explain(clinic), topical: explain(topical) } };
}

function smallestCause(
  definition: Definition,
  answers: FullAnswers,
  rest: FullAnswers,
  holds: (result: Result) => boolean,
): { readonly answers: StatusCause['answers']; readonly result: Result } {
  const decideWith = (part: readonly Told[]) => decideAll(definition, putInto(rest, part));
  const candidates = [...answers].flatMap(([question, options]) =>
    options
      .filter((option) => !rest.get(question)?.includes(option))
      .map((option) => ({ question, option })),
  );
  const part = smallestSet(candidates, (tried) => holds(decideWith(tried)));
  const inOrder = candidates.filter((told) => part.includes(told));
  return { answers: toCauses(inOrder), result: decideWith(inOrder) };
}

function putInto(rest: FullAnswers, part: readonly Told[]): FullAnswers {
  const answers = new Map(rest);
  for (const { question, options } of toCauses(part)) answers.set(question, options);
  return answers;
}

function toCauses(part: readonly Told[]): StatusCause['answers'] {
  return mergeCauses(part.map(({ question, option }) => ({ question, options: [option] })));
}
