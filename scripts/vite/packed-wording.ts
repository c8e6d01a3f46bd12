import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import type {
  ConsentTexts,
  QuestionTexts,
  ResultTexts,
  SourceTexts,
} from '../../src/text/contract.ts';
import { sourcesOfAboutAlone, sourcesOnTheWay } from './cited-sources.ts';
import { packProblems, packQuestions, packResult } from './pack-wording.ts';

const wordingFile = /[\\/]src[\\/]text[\\/](?:en|es)[\\/](consent|questions|result|sources)\.ts$/;

const wordingModule = z.object({
  consentTexts: z.optional(z.custom<ConsentTexts>()),
  questionTexts: z.optional(z.custom<QuestionTexts>()),
  resultTexts: z.optional(z.custom<ResultTexts>()),
  sourceTexts: z.optional(z.custom<SourceTexts>()),
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
      const { consentTexts, questionTexts, resultTexts, sourceTexts } = await readWording(id);
      if (consentTexts) return consentModule(consentTexts);
      if (questionTexts) return questionsModule(questionTexts);
      if (sourceTexts) return sourcesModule(sourceTexts);
      return resultTexts && resultModule(resultTexts);
    },
  };
}

async function readWording(file: string) {
  const wording: unknown = await import(pathToFileURL(file).href);
  return z.parse(wordingModule, wording);
}

function consentModule({ request, ...texts }: ConsentTexts): string {
  const { problems, ...words } = request;
  return `
    import { fieldProblems } from '/src/consultation/index.ts';
    import { zip } from '/src/text/unpack-questions.ts';
    export const consentTexts = {
      ...${JSON.stringify(texts)},
      request: {
        ...${JSON.stringify(words)},
        problems: zip(fieldProblems, ${JSON.stringify(packProblems(problems))}),
      },
    };`;
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

/** Without the titles of what these pages do not cite. */
function sourcesModule({ ownTitles, ...texts }: SourceTexts): string {
  const cited: ReadonlySet<string> = sourcesOnTheWay().union(sourcesOfAboutAlone());
  const titles = Object.entries(ownTitles).filter(([id]) => cited.has(id));
  return `export const sourceTexts = ${JSON.stringify({ ...texts, ownTitles: Object.fromEntries(titles) })};`;
}
