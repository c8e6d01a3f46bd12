import type { SourceId } from '../evidence/index.ts';
import type { ConsentId, FieldProblem, TimeOfDay, ContactWay } from '../consultation/index.ts';
import type { AnswerProblem, OptionOf, QuestionId, SectionId } from '../questions/index.ts';
import type { whyCitations } from '../rules/index.ts';
import type {
  AboutSectionId,
  AboutStatementId,
  AdviceId,
  CareLevel,
  CareStepId,
  CautionId,
  ChoiceId,
  ChoiceStatementId,
  AspectId,
  ComparisonRowId,
  Level,
  LevelRuleId,
  OptionStatus,
  QuestionToAskId,
  RuleId,
} from '../rules/index.ts';

/** Wording of one statement: short sentences, in order. */
export type Sentences = readonly [string, ...string[]];

/** An option's label, with a hint where the label alone may be misread. */
export type OptionText = string | { readonly label: string; readonly hint: string };

/**
 * Wording of one question. A safety question says in one short line why it is asked, and
 * only a question with sources for that line can have one.
 */
export type QuestionText<Id extends QuestionId> = {
  /** The question, which is the page's heading. */
  readonly title: string;
  /** A few words for the summary, the front desk and sentences: "Medicines". */
  readonly summary: string;
  readonly hint?: string;
  readonly options: { readonly [Option in OptionOf<Id>]: OptionText };
} & (Id extends keyof typeof whyCitations ? { readonly why: string } : { readonly why?: never });

/** `text/<language>/questions.ts` */
export interface QuestionTexts {
  readonly sections: { readonly [Id in SectionId]: string };
  readonly questions: { readonly [Id in QuestionId]: QuestionText<Id> };
  /** Shown beside the field and in the summary of errors. */
  readonly answerProblems: { readonly [Problem in AnswerProblem]: string };
}

/** `text/<language>/result.ts` */
export interface ResultTexts {
  readonly levels: {
    readonly [Id in Exclude<Level, CareLevel>]: {
      readonly title: string;
      readonly lead: Sentences;
    };
  };
  /** The status in plain words: neutral, the same style for each. */
  readonly statuses: {
    readonly [Status in OptionStatus]: { readonly label: string; readonly meaning: string };
  };
  readonly choices: { readonly [Id in ChoiceId]: string };
  readonly aspects: { readonly [Id in AspectId]: string };
  readonly choiceStatements: { readonly [Id in ChoiceStatementId]: Sentences };
  /** Why, to the patient, by rule: "You take a blood thinner." Never says to change it. */
  readonly reasons: { readonly [Id in RuleId]: string };
  readonly cautions: {
    readonly [Id in CautionId]: { readonly title: string; readonly text: Sentences };
  };
  readonly advice: {
    readonly [Id in AdviceId]: { readonly title: string; readonly text: Sentences };
  };
  readonly questionsToAsk: { readonly [Id in QuestionToAskId]: string };
  /** "What this is not." */
  readonly notThis: Sentences;
  /** Said while a physician of the practice has not signed the rules. */
  readonly notSignedOff: string;
}

/** `text/<language>/care.ts`: the pages of the levels that end a run, and "get help". */
export interface CareTexts {
  /** What is said depends on the practice profile; `{phone}`, `{emergency}`, `{practice}`. */
  readonly levels: {
    readonly [Id in CareLevel]: { readonly title: string; readonly lead: string };
  };
  /** Steps; a step whose placeholder the profile leaves empty uses `withoutPhone`. */
  readonly steps: {
    readonly [Id in CareStepId]: { readonly text: string; readonly withoutPhone?: string };
  };
  /** The reason in words, by sign or answer: second, after the action. */
  readonly reasons: { readonly [Id in LevelRuleId]: string };
}

/** `text/<language>/about.ts` */
export interface AboutTexts {
  readonly title: string;
  readonly lead: string;
  readonly sections: { readonly [Id in AboutSectionId]: string };
  readonly statements: { readonly [Id in AboutStatementId]: Sentences };
  readonly table: {
    readonly caption: string;
    readonly rowHeading: string;
    readonly medical: string;
    readonly cosmetic: string;
    readonly rows: {
      readonly [Id in ComparisonRowId]: {
        readonly heading: string;
        readonly medical: Sentences;
        readonly cosmetic: Sentences;
      };
    };
  };
}

/** `text/<language>/consent.ts`: request form, consents, confirmation. */
export interface ConsentTexts {
  /** Changes with any of the three texts; stored with each consent. */
  readonly consents: { readonly [Id in ConsentId]: string };
  readonly request: {
    readonly title: string;
    readonly lead: Sentences;
    readonly fields: {
      readonly [Field in
        | 'name'
        | 'email'
        | 'phone'
        | 'contactBy'
        | 'voicemailOk'
        | 'bestTimes'
        | 'existingPatient'
        | 'note'
        | 'language']: { readonly label: string; readonly hint?: string };
    };
    readonly contactWays: { readonly [Way in ContactWay]: string };
    readonly timesOfDay: { readonly [Time in TimeOfDay]: string };
    readonly yes: string;
    readonly no: string;
    /** Beside the note: urgent problems go by phone, and where to turn in a crisis (988). */
    readonly noteWarning: Sentences;
    readonly phoneLooksWrong: string;
    readonly problems: { readonly [Problem in FieldProblem]: string };
    readonly send: string;
    readonly sending: string;
    /** Send is off until the practice's owner has confirmed the profile. */
    readonly sendIsOff: Sentences;
    readonly notSentYet: Sentences;
    readonly tryAgain: string;
    readonly earlierVersionReceived: Sentences;
  };
  readonly confirmation: {
    readonly title: string;
    /** `{code}` */
    readonly code: string;
    readonly keepCode: string;
    /** `{hours}` */
    readonly whenTheyCall: string;
    readonly whenUnknown: string;
    readonly changeYourMind: Sentences;
    /** `{emergency}` */
    readonly worse: string;
  };
}

/** `text/<language>/privacy.ts` */
export interface PrivacyTexts {
  readonly title: string;
  /** Facts of the product itself, by heading. Retention and contact come from the profile. */
  readonly parts: readonly { readonly heading: string; readonly text: Sentences }[];
  readonly practiceHeading: string;
  /** `{practice}`, `{contact}` */
  readonly contact: string;
  /** `{days}` */
  readonly retention: string;
  readonly notYetSet: string;
}

/** Titles of sources that are the product's own rules; others keep their own title. */
export type OwnSourceId = Extract<
  SourceId,
  | 'policy-gate'
  | 'policy-age'
  | 'policy-scope'
  | 'policy-pages'
  | 'policy-words'
  | 'S23'
  | 'usual-alternatives'
>;

/** `text/<language>/said-by-sources.ts`: what each source says, in our own words. */
export type SaidBySources = { readonly [Id in SourceId]: string };

/** `text/<language>/sources.ts` */
export interface SourceTexts {
  /** "Article" before a heading of the article. */
  readonly article: string;
  /** Shown where every source of a statement is [V2], [M] or a policy. */
  readonly precaution: string;
  readonly ownTitles: { readonly [Id in OwnSourceId]: string };
  /** `{day}` */
  readonly checkedOn: string;
}
