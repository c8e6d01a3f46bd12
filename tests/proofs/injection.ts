import { questions } from '../../src/questions/index.ts';
import { choiceIds, decision, optionIds } from '../../src/rules/index.ts';
import type { PatientText } from '../support/patient-texts.ts';
import type { Wording } from '../words/word-faults.ts';

const languages = ['en', 'es'] as const;

/** How a shot or a drip is named, in words and in ids. */
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

const inIds = /inject|infus|drip|intraven/u;

/** Options of questions that name one: what was had before, and fillers that are planned. */
const mayBeOption: readonly string[] = [
  'planned-procedures injectables',
  'exosome-history injected-or-drip',
];

function namedIn(wording: Wording): PatientText[] {
  return languages.flatMap((language) =>
    [...wording[language].values()].flat().filter(({ text }) => inWords[language].test(text)),
  );
}

/**
 * P10: no option, choice, template or sentence that a patient can read offers injection or
 * infusion of exosomes.
 * @returns what does: each id, or string with its id
 */
export function offersOfInjection(wording: Wording, { rules } = decision): string[] {
  const asked = questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option}`));
  const matching = rules.filter(({ effects }) =>
    optionIds.some((option) => {
      const kind = effects[option]?.kind;
      return kind === 'matches' || kind === 'partner';
    }),
  );
  return [
    ...[...optionIds, ...choiceIds].filter((id) => inIds.test(id)),
    ...asked.filter((option) => inIds.test(option) && !mayBeOption.includes(option)),
    ...matching.filter((rule) => inIds.test(JSON.stringify(rule))).map(({ id }) => id),
    ...namedIn(wording)
      .filter(({ id }) => !mayName.has(id))
      .map(({ id, text }) => `${id}: ${text}`),
  ];
}

/** Entries of the lists above that nothing needs: they stay short. */
export function needlessOnLists(wording: Wording): string[] {
  const named = new Set(namedIn(wording).map(({ id }) => id));
  const asked = new Set(
    questions.flatMap(({ id, options }) => options.map((option) => `${id} ${option}`)),
  );
  return [
    ...[...mayName.keys()].filter((id) => !named.has(id)),
    ...mayBeOption.filter((option) => !asked.has(option)),
  ];
}
