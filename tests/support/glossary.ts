import type { Language } from '../../src/consultation/index.ts';

/** A word that no plainer one can stand for, and the strings that say what it means. */
interface GlossaryWord {
  readonly forms: { readonly [In in Language]: readonly string[] };
  /** Ids of wording. A page on which the word comes up first carries one of them. */
  readonly explainedBy: readonly [string, ...string[]];
}

/**
 * The closed glossary: each of these words counts as one syllable. A word comes in only with
 * an explanation on every page where someone can meet it first.
 */
export const glossary: readonly GlossaryWord[] = [
  {
    forms: { en: ['exosome', 'exosomes'], es: ['exosoma', 'exosomas'] },
    explainedBy: ['interface.start.lead', 'about.statements.vesicles-from-cells.0'],
  },
  {
    forms: { en: ['microneedling'], es: ['microagujas'] },
    explainedBy: [
      'questions.questions.problem-signs.options.device-burn-or-new-numbness.hint',
      'about.statements.used-beside-procedures.0',
    ],
  },
  {
    forms: { en: ['rf'], es: ['radiofrecuencia'] },
    explainedBy: ['questions.questions.problem-signs.options.device-burn-or-new-numbness.hint'],
  },
  {
    forms: { en: ['prp'], es: ['prp'] },
    explainedBy: [
      'questions.questions.recent-procedures.options.prp.hint',
      'questions.questions.product-reaction.hint',
      'about.statements.reactions-reported.3',
    ],
  },
  {
    forms: { en: ['fda'], es: ['fda'] },
    explainedBy: [
      'result.choiceStatements.medical-grade.against.0',
      'result.advice.injection-card.text.0',
      'result.advice.report-a-reaction.text.1',
      'care.reasons.problem-signs.device-burn-or-new-numbness',
      'about.statements.not-approved-by-fda.0',
    ],
  },
  {
    forms: { en: ['ind'], es: ['ind'] },
    explainedBy: [
      'result.questionsToAsk.ask-fda-status',
      'result.advice.injection-card.text.3',
      'about.statements.injection-fact.3',
    ],
  },
  {
    forms: { en: ['rna'], es: ['arn'] },
    explainedBy: ['about.statements.carry-signals.0'],
  },
  {
    forms: { en: ['platelet', 'platelets'], es: ['plaqueta', 'plaquetas'] },
    explainedBy: [
      'questions.questions.donor-material.hint',
      'questions.questions.recent-procedures.options.prp.hint',
      'result.choiceStatements.medical-grade.what-it-is.0',
      'about.table.rows.source.medical.0',
    ],
  },
  {
    forms: { en: ['isotretinoin'], es: ['isotretinoína'] },
    explainedBy: ['questions.questions.medicines.options.isotretinoin-now.hint'],
  },
  {
    forms: { en: ['retinoid', 'retinoids'], es: ['retinoide', 'retinoides'] },
    explainedBy: ['questions.questions.medicines.options.retinoid-or-acid.hint'],
  },
  {
    forms: { en: ['keloid', 'keloids'], es: ['queloide', 'queloides'] },
    explainedBy: [
      'questions.questions.scar-kind.options.raised.hint',
      'questions.questions.conditions.options.raised-scars.hint',
    ],
  },
  {
    forms: { en: ['liposomes'], es: ['liposomas'] },
    explainedBy: ['about.statements.look-alikes-exist.0', 'said-by-sources.C20'],
  },
  {
    forms: { en: ['topical'], es: ['tópico', 'tópicos'] },
    explainedBy: ['result.choices.topical'],
  },
  {
    forms: { en: ['medical-grade'], es: [] },
    explainedBy: [
      'result.choiceStatements.medical-grade.what-it-is.0',
      'about.table.rows.source.medical.0',
    ],
  },
];

function formsOf(language: Language): ReadonlySet<string> {
  return new Set(glossary.flatMap(({ forms }) => forms[language]));
}

const known = { en: formsOf('en'), es: formsOf('es') };

/** Whether a word counts as one syllable in this language. */
export function isGlossaryWord(word: string, language: Language): boolean {
  return known[language].has(word.toLowerCase());
}
