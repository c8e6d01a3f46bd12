import type { Language } from '../consultation/index.ts';
import type { SharedPageId } from '../questions/index.ts';
import type { EffectKind } from '../rules/index.ts';
import type { Sentences } from './contract.ts';

/** Pages that have an address of their own. */
export type PatientPage = 'questions' | 'help' | 'about' | 'privacy' | 'not-found';

/** Effects that are shown as a reason of an option; cautions have their own list. */
export type ReasonGroup = 'fits' | 'does-not-fit' | 'ask-about';
export type ReasonEffect = Exclude<EffectKind, 'caution'>;

/** `text/<language>/care.ts`: words of the pages where signs lead, beside what these say. */
export interface CarePageTexts {
  readonly lead: string;
  readonly whenAny: string;
  readonly whatToDo: string;
  /** Asks who treated the person, where that is not known. `{number}` */
  readonly wasItHere: string;
  /** The practice as a fallback, where someone else did. `{number}` */
  readonly noAnswer: string;
  readonly why: string;
  readonly advice: string;
  /** Instead of the questions, while they wait for a clinician's signature. */
  readonly waiting: {
    readonly title: string;
    readonly why: Sentences;
    readonly signs: string;
  };
}

/** The four questions by which someone finds out whether they can decide yet. */
export type ReadinessId = 'sure' | 'informed' | 'clear' | 'supported';

/** `text/<language>/deciding.ts`: what helps to decide, once someone opens it on the result. */
export interface DecidingTexts {
  readonly steps: Sentences;
  readonly title: string;
  readonly lead: string;
  readonly questions: { readonly [Id in ReadinessId]: string };
  readonly yes: string;
  readonly no: string;
  /** Stands above the questions that were answered with no. */
  readonly bring: string;
  readonly allYes: string;
}

/** `text/<language>/keeping.ts`: words of where answers are kept, once that is asked for. */
export interface KeepingTexts {
  readonly keep: {
    readonly title: string;
    readonly text: Sentences;
    readonly confirm: string;
    readonly cancel: string;
    readonly failed: string;
  };
  readonly keptInMemory: string;
  /** `{day}` */
  readonly keptUntil: string;
  readonly stop: string;
  readonly clear: {
    readonly title: string;
    readonly text: string;
    readonly confirm: string;
    readonly cancel: string;
  };
  readonly found: {
    readonly title: string;
    /** `{day}` */
    readonly text: string;
    /** Where a request was pressed to be sent, and is not known to have arrived. */
    readonly notSent: string;
    readonly goOn: string;
    readonly startAnew: string;
  };
  readonly elsewhere: { readonly title: string; readonly text: string; readonly here: string };
  /** A screen that many people use. */
  readonly kiosk: {
    readonly kept: string;
    readonly title: string;
    /** `{seconds}` */
    readonly text: string;
    readonly notSent: string;
    readonly goOn: string;
    readonly clear: string;
  };
  /** Why the server took no request. */
  readonly notAccepted: {
    readonly outOfDate: string;
    readonly loadAgain: string;
    readonly refused: string;
    readonly erased: string;
    /** Asked where the server knows the browser as one of staff. */
    readonly staffQuestion: string;
    readonly staffPerson: string;
    readonly staffTest: string;
  };
}

/** `text/<language>/opened.ts`: words of what opens on demand below an option. */
export interface OpenedTexts {
  /** Title above the fewest answers that lead to a status. */
  readonly answersBehind: string;
  /** Title above the addresses of sources, on paper. */
  readonly addresses: string;
}

/** `text/<language>/interface.ts`: words of the patient's pages that no question carries. */
export interface InterfaceTexts {
  /** Name of the product, and title of every page that shares the questions' address. */
  readonly titles: { readonly questions: string };
  readonly languages: { readonly [Id in Language]: string };
  readonly skipToMatter: string;
  readonly about: string;
  readonly privacy: string;
  readonly help: string;
  readonly backToQuestions: string;
  readonly notFound: string;
  /** The questions and rules that are served have not been released. */
  readonly draft: string;
  /** `{version}` */
  readonly version: string;

  readonly start: { readonly title: string; readonly lead: string; readonly help: string };
  readonly sharedPages: { readonly [Id in SharedPageId]: string };
  /** `{why}` */
  readonly whyAsked: string;
  readonly or: string;
  readonly continue: string;
  readonly back: string;
  readonly oneLeft: string;
  /** `{count}` */
  readonly someLeft: string;
  readonly errorsTitle: string;

  readonly kept: string;
  readonly keepOnDevice: string;
  readonly clear: string;
  readonly notices: {
    readonly 'asked-again': string;
    readonly 'started-anew': string;
    readonly 'definition-changed': string;
    readonly 'more-asked': string;
  };
  readonly loadFailed: { readonly title: string; readonly text: string; readonly again: string };
  readonly loading: string;

  readonly check: {
    readonly title: string;
    readonly lead: Sentences;
    readonly change: string;
    readonly nothingTicked: string;
    readonly notSentTitle: string;
    readonly notSentLead: string;
    readonly toResult: string;
  };
  readonly ending: {
    /** `{number}` */
    readonly call: string;
    /** `{number}` */
    readonly callPractice: string;
  };
  readonly result: {
    readonly choices: string;
    /** Said of the choices that need no answer; the meaning is their why. */
    readonly always: { readonly label: string; readonly meaning: string };
    readonly why: string;
    /** Names the list of rows, of which one is then shown of every choice. */
    readonly compare: string;
    readonly everyRow: string;
    readonly sources: string;
    readonly reasonGroups: { readonly [Group in ReasonGroup]: string };
    readonly cautions: string;
    readonly advice: string;
    readonly questionsToAsk: string;
    readonly save: string;
    readonly deciding: string;
    readonly notThis: string;
    readonly whoWroteThis: string;
    readonly articleBy: string;
    /** `{lines}` */
    readonly linesCarried: string;
    readonly print: string;
    readonly change: string;
    readonly askTitle: string;
    readonly askText: string;
    readonly ask: string;
  };
  readonly request: {
    readonly consents: string;
    readonly notSentTitle: string;
    readonly retriesAlone: string;
    readonly tooMany: string;
    readonly mayHaveArrived: string;
    readonly changeFirstAsks: string;
  };
  readonly confirmation: {
    readonly earlierTitle: string;
    /** `{time}` */
    readonly receivedAt: string;
    readonly next: string;
    readonly changeTitle: string;
    readonly startAnew: string;
  };
}
