import { describe, expect, it } from 'vitest';
import { questions } from '../../src/questions/index.ts';
import { choiceIds, decision, optionIds } from '../../src/rules/index.ts';
import { patientFiles } from '../support/patient-texts.ts';
import type { PatientText } from '../support/patient-texts.ts';

/** P10: no option, choice, template or sentence offers injection or infusion of exosomes. */
const inWords = {
  en: /\b(?:inject\w*|infus\w*|drips?|shots?|iv|intravenous\w*|syringes?)\b/iu,
  es: /\b(?:inyec\w*|inyect\w*|infusi\w*|goteos?|sueros? en la vena|intraven\w*|jeringas?)/iu,
} as const;

/**
 * Every string that may name a shot or a drip at all, and what it does with it. None offers
 * one: kept by hand, read sentence by sentence.
 */
const mayName = new Map<string, string>([
  ['about.statements.injection-fact.0', 'says that the table of the article names it'],
  ['about.statements.reactions-reported.0', 'harm that was reported'],
  ['about.statements.reactions-reported.1', 'harm that was reported'],
  ['about.table.rows.delivery.medical.0', 'the table of the article, with the fact beside it'],
  ['care.steps.call-injector-too.text', 'filler: whom to call'],
  ['questions.questions.problem-signs.options.dark-painful-spots.hint', 'a warning sign'],
  ['questions.questions.recent-procedures.options.wrinkle-relaxer.label', 'another procedure'],
  ['questions.questions.when-wrinkle-relaxer.title', 'another procedure'],
  ['questions.questions.when-wrinkle-relaxer.summary', 'another procedure'],
  ['questions.questions.planned-procedures.options.injectables', 'another procedure'],
  ['questions.questions.exosome-history.options.injected-or-drip', 'asks what was had before'],
  ['result.reasons.exosome-history.injected-or-drip', 'holds back after one elsewhere'],
  ['result.reasons.when-wrinkle-relaxer.inside-its-span', 'another procedure'],
  ['result.cautions.recent-relaxer.title', 'another procedure'],
  ['result.advice.injection-card.title', 'the card with the fact that none is approved'],
  ['said-by-sources.C19', 'what the article says makes a difference'],
  ['said-by-sources.C22', 'the table of the article; T7 puts the fact beside it'],
  ['said-by-sources.T7', 'says that the article names it, and that the fact is put beside it'],
  ['said-by-sources.E4', 'harm that was reported'],
  ['said-by-sources.S14b', 'another procedure'],
  ['said-by-sources.R10', 'another procedure'],
]);

function offersInjection(language: 'en' | 'es', texts: readonly PatientText[]): string[] {
  return texts
    .filter(({ text }) => inWords[language].test(text))
    .filter(({ id }) => !mayName.has(id))
    .map(({ id, text }) => `${id}: ${text}`);
}

const namesInjection = /inject|infus|drip|intraven/u;

describe('P10: injection or infusion', () => {
  it('is no option and no choice', () => {
    expect([...optionIds, ...choiceIds].filter((id) => namesInjection.test(id))).toEqual([]);
  });

  it('is asked about once, as something that was had; what is planned means fillers', () => {
    const found = questions.flatMap(({ id, options }) =>
      options.filter((option) => namesInjection.test(option)).map((option) => `${id} ${option}`),
    );
    expect(found).toEqual(['planned-procedures injectables', 'exosome-history injected-or-drip']);
  });

  it('never makes an option match', () => {
    const matching = decision.rules.filter(({ effects }) =>
      optionIds.some((option) => {
        const kind = effects[option]?.kind;
        return kind === 'matches' || kind === 'partner';
      }),
    );
    expect(JSON.stringify(matching)).not.toMatch(namesInjection);
  });

  it.each(['en', 'es'] as const)('is offered by no sentence (%s)', (language) => {
    expect(offersInjection(language, [...patientFiles[language].values()].flat())).toEqual([]);
  });

  it('is named by each string on the list, so that the list stays short', () => {
    const texts = (['en', 'es'] as const).flatMap((language) =>
      [...patientFiles[language].values()]
        .flat()
        .filter(({ text }) => inWords[language].test(text))
        .map(({ id }) => id),
    );
    expect([...mayName.keys()].filter((id) => !texts.includes(id))).toEqual([]);
  });

  it.each([
    ['en', 'Ask for an exosome shot.'],
    ['en', 'You could talk about an exosome drip.'],
    ['es', 'Puede pedir una inyección de exosomas.'],
    ['es', 'Pregunte por los exosomas intravenosos.'],
  ] as const)('would be found in wording that offers it (%s): %s', (language, text) => {
    expect(offersInjection(language, [{ id: 'result.choices.topical.for.0', text }])).toHaveLength(
      1,
    );
  });
});
