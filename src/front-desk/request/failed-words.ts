import { deskProblems } from '../../consultation/staff-api.ts';
import type { Failure } from '../api/failure.ts';
import { lookUp } from '../language/look-up.ts';
import type { Words } from '../language/words.ts';

/** What the server refused, in the words of the field that it names. */
export function failedWords(failure: Failure, words: Words): string | undefined {
  if (failure.kind === 'offline') return words.request.notRecorded;
  if (failure.kind !== 'problem') return undefined;
  const { request } = words;
  const others: Readonly<Record<string, string>> = {
    ...request.contact.problems,
    ...words.questions.answerProblems,
  };
  const said = (failure.problem.fields ?? []).flatMap(({ code }) => {
    const desk = deskProblems.find((problem) => problem === code);
    return desk ? [request.problems[desk]] : (lookUp(others, code) ?? []);
  });
  return said.length > 0 ? [...new Set(said)].join(' ') : undefined;
}
