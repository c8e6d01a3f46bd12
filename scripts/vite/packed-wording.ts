import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import type { QuestionTexts, ResultTexts } from '../../src/text/contract.ts';
import { packQuestions, packResult } from './pack-wording.ts';

const wordingFile = /[\\/]src[\\/]text[\\/](?:en|es)[\\/](questions|result)\.ts$/;

const wordingModule = z.object({
  questionTexts: z.optional(z.custom<QuestionTexts>()),
  resultTexts: z.optional(z.custom<ResultTexts>()),
});

/**
 * Gives the patient's page its wording without the ids, which it has in its catalogues: a
 * phone then loads some 3 kB less. Only there: everything else reads the files as they are.
 */
export function packedWording(): Plugin {
  return {
    name: 'packed-wording',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (!wordingFile.test(id)) return undefined;
      const { questionTexts, resultTexts } = await readWording(id);
      if (questionTexts) return questionsModule(questionTexts);
      return resultTexts && resultModule(resultTexts);
    },
  };
}

async function readWording(file: string) {
  const wording: unknown = await import(pathToFileURL(file).href);
  return z.parse(wordingModule, wording);
}

function questionsModule(texts: QuestionTexts): string {
  const { sections, answerProblems } = texts;
  return `
    import { questionnaire } from '/src/questions/index.ts';
    import { unpackQuestions } from '/src/text/unpack-questions.ts';
    export const questionTexts = {
      sections: ${JSON.stringify(sections)},
      questions: unpackQuestions(questionnaire.questions, ${JSON.stringify(packQuestions(texts))}),
      answerProblems: ${JSON.stringify(answerProblems)},
    };`;
}

function resultModule(texts: ResultTexts): string {
  const { levels, statuses, notThis, notSignedOff } = texts;
  return `
    import { decision } from '/src/rules/index.ts';
    import { unpackResult } from '/src/text/unpack-result.ts';
    export const resultTexts = {
      ...unpackResult(decision, ${JSON.stringify(packResult(texts))}),
      ...${JSON.stringify({ levels, statuses, notThis, notSignedOff })},
    };`;
}
