import type { ConsentId, Language, Submission } from '../../consultation/index.ts';

/** Pages of the way that are no questions. */
export type View = 'check' | 'ending' | 'result' | 'request' | 'confirmation';

/** Where someone is among the pages that share one address: a view, or a page of questions. */
export type Position = View | (string & {});

/** Format of what is kept in the tab; a draft in another one is not read. A new field that must be there needs a new one. */
export const draftFormat = 1;

export type AnswerValue = string | string[];
export type TypedAnswers = Readonly<Record<string, AnswerValue>>;

/** The request form as it stands, checked or not. */
export interface TypedContact {
  name: string;
  email: string;
  phone: string;
  contactBy: string;
  voicemailOk: string;
  bestTimes: string[];
  existingPatient: string;
  note: string;
  /** Empty until it is chosen: then it is the page's language. */
  language: string;
}

export interface TypedConsent {
  readonly given: boolean;
  /** Language of the text that was shown when the box was last changed. */
  readonly language: Language;
  /** ISO instant. */
  readonly at: string;
}

/** What came of sending: the only thing that is left of a draft after it. */
export interface Received {
  readonly kind: 'acknowledged' | 'earlier-version';
  /** Empty where the server named none. */
  readonly code: string;
  /** ISO instant, or empty. */
  readonly receivedAt: string;
}

/** Everything that the page knows of one person's way. */
export interface Draft {
  readonly format: typeof draftFormat;
  /** 128 random bits, made when the draft starts, by which sends of it are one request. */
  readonly requestId: string;
  /** Version of the definition that asked the questions. */
  readonly definition: string;
  /** Milliseconds since 1970 when the draft was last worked on. */
  readonly touchedAt: number;
  readonly position: Position;
  /** Where each entry of this tab's history is, by its key: the history itself does not say it. */
  readonly trail?: Readonly<Record<number, Position>> | undefined;
  /** Accepted answers by question id, stale ones included. */
  readonly answers: TypedAnswers;
  /** ISO day on which an answer about time was given, by question id. */
  readonly answeredOn: Readonly<Record<string, string>>;
  /** What stands on pages that were not continued. */
  readonly typed: TypedAnswers;
  readonly contact: TypedContact;
  readonly consents: { readonly [Id in ConsentId]?: TypedConsent | undefined };
  /** The exact text of the first send, while it is not known what came of it; else empty. */
  readonly frozen: string;
  readonly received?: Received | undefined;
  /** Whom a request is for, said where the browser is signed in as staff. */
  readonly sentFor?: Submission['sentFor'] | undefined;
}

/**
 * What a store has: nothing, the draft of this tab, one that was kept on the device, or
 * something that is none (corrupt, or of the future).
 */
export type LoadedDraft =
  | { readonly kind: 'none' }
  | { readonly kind: 'draft' | 'kept'; readonly draft: Draft }
  | { readonly kind: 'unreadable' };

/** The fields in the order in which they stand on the page. */
export const emptyContact: TypedContact = {
  name: '',
  email: '',
  phone: '',
  contactBy: '',
  voicemailOk: '',
  bestTimes: [],
  existingPatient: '',
  note: '',
  language: '',
};

/**
 * A draft without answers.
 * @param requestId 32 hexadecimal digits
 * @param now milliseconds since 1970
 */
export function newDraft(
  requestId: string,
  definition: string,
  first: Position,
  now: number,
): Draft {
  return {
    format: draftFormat,
    requestId,
    definition,
    touchedAt: now,
    position: first,
    answers: {},
    answeredOn: {},
    typed: {},
    contact: emptyContact,
    consents: {},
    frozen: '',
  };
}
