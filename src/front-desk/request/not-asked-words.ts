import type { NotAskedBecause } from '../../questions/index.ts';
import type { RequestTexts } from '../../text/staff-interface-contract.ts';
import { lookUp } from '../language/look-up.ts';
import { fill, joinWords } from '../language/fill.ts';

type BecauseTexts = RequestTexts['answers']['because'];

/** How the questions and options of a definition are called. */
export interface Names {
  readonly question: (id: string) => string;
  readonly option: (question: string, option: string) => string;
}

/** Why a question was not asked, in words: "Not asked, because Goals: Hair." */
export function notAskedWords(
  because: NotAskedBecause,
  texts: BecauseTexts,
  names: Names,
  language: string,
): string {
  if (because.kind === 'ended') {
    const reasons = because.endings.map(
      (id) => lookUp(texts.endings, id) ?? fill(texts.unknownEnding, { id }),
    );
    return fill(texts.ended, { reasons: joinWords(reasons, language) });
  }
  const reasons = because.answers.map(({ question, options }) =>
    options.length === 0
      ? fill(texts.questionNotAsked, { question: names.question(question) })
      : fill(texts.answered, {
          question: names.question(question),
          answer: joinWords(
            options.map((option) => names.option(question, option)),
            language,
          ),
        }),
  );
  if (reasons.length === 0) return texts.noReason;
  return fill(texts.notAsked, { reasons: joinWords(reasons, language) });
}
