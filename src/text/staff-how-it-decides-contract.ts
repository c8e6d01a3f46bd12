import type { EffectKind, Level, OptionId, OptionStatus } from '../rules/index.ts';
import type { CountedText } from './staff-interface-contract.ts';

/** `text/<language>/staff/how-it-decides.ts`: the decision as a picture and as tables. */
export interface HowItDecidesTexts {
  readonly title: string;
  readonly lead: string;
  /** `{name}`, whose request it is. */
  readonly pathTitle: string;
  readonly pathLead: string;
  /** `{definition}` */
  readonly definition: string;
  /** Said where nobody can sign. */
  readonly proposal: string;
  readonly backToRequest: string;
  readonly seePath: string;
  readonly print: string;
  readonly contents: string;
  readonly unknownVersion: string;
  readonly parts: {
    readonly [Part in 'questions' | 'matching' | 'holding' | 'times' | 'result']: {
      readonly title: string;
      readonly lead: string;
    };
  };
  readonly tables: string;
  readonly tablesLead: string;
  readonly toTables: string;
  /** `{title}`; what a picture is called for whoever cannot see it. */
  readonly picture: string;
  readonly legend: {
    readonly always: string;
    readonly sometimes: string;
    readonly own: string;
  };
  readonly ends: string;
  readonly onward: string;
  readonly severalAnswers: string;
  /** What a rule does to an option, in a word or two. */
  readonly effects: { readonly [Kind in EffectKind]: string };
  /** `{answers}` */
  readonly onlyWith: string;
  readonly days: CountedText;
  readonly dayAxis: string;
  /** When an option gets a status, the first that is true from the top. */
  readonly statuses: {
    readonly [Option in OptionId]: { readonly [Status in OptionStatus]: string };
  };
  readonly levelsLead: string;
  readonly levels: { readonly [Id in Extract<Level, 'topics' | 'ask-first' | 'no-match'>]: string };
  readonly columns: {
    readonly section: string;
    readonly question: string;
    readonly asked: string;
    readonly ends: string;
    readonly rule: string;
    readonly sources: string;
    readonly days: string;
    readonly own: string;
    readonly status: string;
    readonly when: string;
  };
  readonly askedAlways: string;
  /** `{questions}` */
  readonly askedBecauseOf: string;
  readonly notAsked: string;
  readonly nothing: string;
  readonly holds: string;
}
