import type {
  CallOutcome,
  CloseReason,
  ConsentId,
  Contact,
  ContactWay,
  FieldProblem,
  Flag,
  Language,
  PartToConfirm,
  PracticeProfile,
  ProblemCode,
  RequestState,
  Role,
  TimeOfDay,
} from '../consultation/index.ts';
import type {
  AccountProblem,
  DeskProblem,
  ProfileProblem,
  TimelineEntry,
  WorklistFilter,
} from '../consultation/staff-api.ts';
import type { EndingId } from '../questions/index.ts';
import type { Level, OptionId, OptionStatus } from '../rules/index.ts';

/** A sentence that counts: `{count}` is put in. */
export interface CountedText {
  readonly one: string;
  readonly other: string;
}

/** `text/<language>/staff/frame.ts`: what stands around every page of the front desk. */
export interface FrameTexts {
  readonly productName: string;
  readonly tab: {
    readonly new: CountedText;
    readonly urgent: CountedText;
  };
  readonly skipToContent: string;
  /** In the other language, as its speakers call it. */
  readonly otherLanguage: string;
  readonly signedInAs: string;
  readonly signOut: string;
  readonly loading: string;
  readonly tryAgain: string;
  readonly saving: string;
  readonly cancel: string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly menu: string;
  readonly notFoundPage: string;
  readonly backToList: string;
  readonly places: {
    readonly label: string;
    readonly heading: string;
    readonly practiceHeading: string;
    readonly filters: { readonly [Filter in WorklistFilter]: string };
    readonly profile: string;
    readonly howItDecides: string;
    readonly signOff: string;
    readonly people: string;
    readonly audit: string;
    readonly retention: string;
    readonly account: string;
  };
  readonly code: {
    readonly label: string;
    readonly open: string;
    readonly notFound: string;
  };
  readonly roles: { readonly [Id in Role]: string };
  /** `{time}` */
  readonly lastRefreshed: string;
  readonly sendIsOff: string;
  readonly sendIsOffLink: string;
  readonly unreadable: string;
  readonly notReached: string;
  readonly problems: { readonly [Code in ProblemCode]: string };
  readonly time: {
    readonly lessThanAMinute: string;
    readonly minutes: string;
    readonly hours: string;
    readonly hoursAndMinutes: string;
    readonly days: CountedText;
  };
}

/** `text/<language>/staff/access.ts`: signing in, one-time links, the second factor. */
export interface AccessTexts {
  readonly signIn: {
    readonly title: string;
    readonly email: string;
    readonly emailMissing: string;
    readonly password: string;
    readonly passwordMissing: string;
    readonly submit: string;
    readonly working: string;
    readonly forgotten: string;
    readonly sessionEnded: string;
    readonly sessionEndedWithNote: string;
  };
  readonly code: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly backupLabel: string;
    readonly useBackup: string;
    readonly useApp: string;
    readonly submit: string;
    readonly startOver: string;
    readonly shape: string;
  };
  readonly setUp: {
    readonly title: string;
    readonly lead: string;
    readonly needed: string;
    readonly passwordFirst: string;
    readonly begin: string;
    readonly scan: string;
    readonly codeImage: string;
    readonly orType: string;
    readonly openInApp: string;
    readonly backupTitle: string;
    readonly backupLead: string;
    readonly keptThem: string;
    readonly keepThemFirst: string;
    readonly enterCode: string;
    readonly confirm: string;
  };
  readonly link: {
    readonly titles: { readonly [Purpose in 'owner' | 'invitation' | 'reset']: string };
    readonly leads: { readonly [Purpose in 'owner' | 'invitation' | 'reset']: string };
    readonly notValid: string;
    readonly goToSignIn: string;
    readonly name: string;
    readonly email: string;
    readonly password: string;
    readonly passwordHint: string;
    readonly repeat: string;
    readonly repeatDiffers: string;
    readonly showPassword: string;
    readonly submit: string;
    readonly role: string;
  };
  readonly idle: {
    readonly title: string;
    /** `{time}` */
    readonly lead: string;
    readonly noteKept: string;
    readonly stay: string;
    readonly leave: string;
  };
  readonly account: {
    readonly title: string;
    readonly passwordHeading: string;
    readonly current: string;
    readonly change: string;
    readonly changed: string;
    readonly secondFactorHeading: string;
    readonly secondFactorOn: string;
    readonly secondFactorOff: string;
    readonly setUp: string;
    readonly renewBackup: string;
    readonly renewLead: string;
    readonly keysHeading: string;
    readonly keysLead: string;
    readonly keysOn: string;
  };
  readonly problems: { readonly [Problem in AccountProblem]: string };
}

/** `text/<language>/staff/worklist.ts` */
export interface WorklistTexts {
  readonly titles: { readonly [Filter in WorklistFilter]: string };
  readonly columns: {
    readonly name: string;
    readonly about: string;
    readonly level: string;
    readonly flags: string;
    readonly waiting: string;
    readonly calls: string;
    readonly state: string;
    readonly assignee: string;
  };
  readonly levels: { readonly [Id in Level]: string };
  readonly flags: {
    readonly [Id in Flag]: { readonly label: string; readonly meaning: string };
  };
  readonly states: { readonly [State in RequestState]: string };
  readonly closeReasons: { readonly [Reason in CloseReason]: string };
  readonly languages: { readonly [Id in Language]: string };
  readonly nobody: string;
  readonly you: string;
  readonly noAttempts: string;
  readonly attempts: CountedText;
  /** `{when}` */
  readonly callBack: string;
  /** `{when}` */
  readonly callBackOverdue: string;
  readonly nothingTold: string;
  readonly nextPage: string;
  readonly previousPage: string;
  /** `{page}` */
  readonly page: string;
  readonly startedOver: string;
  readonly empty: { readonly [Filter in WorklistFilter]: string };
  readonly order: string;
  readonly urgentCount: CountedText;
  /** What being urgent asks for until somebody has reached the person. */
  readonly callFirst: string;
  readonly nothingUrgent: string;
  readonly pages: string;
  readonly keys: { readonly move: string; readonly open: string };
}

type BriefRow = 'wants' | 'language' | 'level' | 'both' | 'note' | 'callBack';

type TimelineKind = TimelineEntry['what']['kind'];
type Kept = 'state' | 'assignee' | 'attempts' | 'callBackAt' | 'contact' | 'answers' | 'notes';

/** `text/<language>/staff/request.ts` */
export interface RequestTexts {
  /** `{when}` */
  readonly asked: string;
  /** `{time}` */
  readonly waiting: string;
  readonly existingPatient: string;
  readonly newPatient: string;
  readonly print: string;
  readonly take: string;
  readonly release: string;
  readonly releaseOther: string;
  readonly yours: string;
  readonly nobodyHasIt: string;
  /** `{name}` */
  readonly heldBy: string;
  readonly notThere: string;
  readonly notRecorded: string;

  readonly brief: {
    readonly title: string;
    readonly rows: { readonly [Row in BriefRow]: string };
    readonly contactWays: { readonly [Way in ContactWay]: string };
    readonly timesOfDay: { readonly [Time in TimeOfDay]: string };
    readonly anyTime: string;
    readonly messageAllowed: string;
    readonly messageNotAllowed: string;
    readonly textAllowed: string;
    readonly textNotAllowed: string;
    readonly speaks: { readonly [Id in Language]: string };
    readonly statuses: { readonly [Status in OptionStatus]: string };
    readonly options: { readonly [Option in OptionId]: string };
    /** `{date}` */
    readonly endsOn: string;
    readonly phoneLooksWrong: string;
    /** `{count}` */
    readonly more: string;
  };
  readonly checklist: {
    readonly title: string;
    readonly empty: string;
    readonly notKept: string;
    readonly never: string;
  };
  readonly call: {
    readonly title: string;
    readonly outcomes: { readonly [Outcome in CallOutcome]: string };
    readonly noMessage: string;
    readonly noMessageWithoutPhone: string;
    readonly callBackAt: string;
    readonly recorded: string;
    readonly closedThen: string;
    readonly quick: {
      readonly label: string;
      /** `{time}` */
      readonly today: string;
      /** `{time}` */
      readonly tomorrow: string;
      readonly clear: string;
    };
  };
  readonly move: {
    readonly label: string;
    readonly to: { readonly [State in RequestState]: string };
    readonly reason: string;
    readonly chooseReason: string;
    readonly closeNow: string;
  };
  readonly decided: {
    readonly title: string;
    readonly levelReasons: string;
    readonly notMet: CountedText;
    readonly notMetLevels: CountedText;
    readonly effects: {
      readonly [Effect in
        | 'matches'
        | 'does-not-match'
        | 'partner'
        | 'excludes'
        | 'review'
        | 'not-now'
        | 'caution']: string;
    };
    readonly noPartner: string;
    readonly noOptions: string;
    readonly fewest: string;
    readonly rules: string;
    readonly eachCounts: string;
  };
  /** What a call can clear up; never advice to answer otherwise. */
  readonly clearable: {
    readonly title: string;
    readonly lead: string;
    /** `{answer}` */
    readonly saidNow: string;
    readonly ifSaid: string;
    readonly comesTo: string;
    readonly noLonger: string;
    readonly instead: string;
    /** `{questions}` */
    readonly opens: string;
  };
  readonly cautions: { readonly title: string; readonly none: string };
  readonly advice: string;
  readonly questionsToAsk: string;
  readonly answers: {
    readonly title: string;
    readonly question: string;
    /** `{language}` */
    readonly inLanguage: string;
    readonly answer: string;
    readonly nothingTicked: string;
    readonly showNotAsked: CountedText;
    readonly hideNotAsked: string;
    readonly openNow: string;
    readonly staffOnly: string;
    readonly correct: string;
    /** `{question}` */
    readonly correctThis: string;
    readonly add: string;
    /** `{question}` */
    readonly addThis: string;
    readonly correctLead: string;
    readonly saveCorrection: string;
    readonly corrected: string;
    readonly original: string;
    readonly notAskedThen: string;
    /** `{name}`, `{when}` */
    readonly correctedBy: string;
    readonly because: {
      /** `{reasons}` */
      readonly notAsked: string;
      /** `{question}`, `{answer}` */
      readonly answered: string;
      /** `{question}` */
      readonly questionNotAsked: string;
      readonly noReason: string;
      readonly endings: { readonly [Id in EndingId]: string };
      readonly ended: string;
      readonly unknownEnding: string;
    };
  };
  readonly compare: {
    readonly title: string;
    readonly what: string;
    readonly shown: string;
    readonly now: string;
    readonly corrected: string;
    readonly lead: string;
    readonly correctedLead: string;
    readonly level: string;
    readonly reasons: string;
    readonly cautions: string;
    readonly advice: string;
    readonly nothingMoved: string;
    /** `{questions}` */
    readonly incomplete: string;
    readonly undecided: string;
    readonly untilThen: string;
    readonly briefIsCorrected: string;
    /** `{level}` */
    readonly graver: string;
  };
  readonly versions: {
    readonly title: string;
    readonly definition: string;
    readonly currentDefinition: string;
    readonly hash: string;
    readonly practice: string;
    readonly consents: string;
    readonly answeredOn: string;
    readonly signedOff: string;
    readonly notSignedOff: string;
    readonly consentTitle: string;
    readonly consentIds: { readonly [Id in ConsentId]: string };
    readonly given: string;
    readonly notGiven: string;
  };
  readonly notes: {
    readonly title: string;
    readonly label: string;
    readonly add: string;
    readonly kept: string;
    readonly empty: string;
  };
  readonly timeline: {
    readonly title: string;
    readonly kinds: {
      readonly [Kind in Exclude<TimelineKind, 'moved' | 'called' | 'noted'>]: string;
    };
    /** `{from}`, `{to}` */
    readonly moved: string;
    /** `{outcome}` */
    readonly called: string;
    /** `{when}` */
    readonly callBack: string;
    readonly noted: string;
  };
  readonly contact: {
    readonly title: string;
    readonly correct: string;
    readonly field: string;
    readonly asSent: string;
    readonly now: string;
    readonly fields: { readonly [Field in keyof Required<Contact>]: string };
    readonly yes: string;
    readonly no: string;
    readonly none: string;
    readonly save: string;
    readonly problems: { readonly [Problem in FieldProblem]: string };
  };
  readonly ending: {
    readonly title: string;
    readonly withdraw: string;
    readonly withdrawLead: string;
    readonly withdrawNow: string;
    readonly erase: string;
    readonly eraseLead: string;
    readonly eraseCode: string;
    readonly eraseNow: string;
    readonly ownerErases: string;
  };
  readonly conflict: {
    readonly title: string;
    readonly lead: string;
    /** `{version}` */
    readonly before: string;
    /** `{version}` */
    readonly now: string;
    readonly what: string;
    readonly yourChange: string;
    readonly kept: { readonly [Field in Kept]: string };
    readonly changes: {
      readonly take: string;
      readonly release: string;
      readonly withdraw: string;
      readonly 'correct-answer': string;
      readonly 'correct-contact': string;
    };
    readonly again: string;
    readonly leave: string;
    readonly notPossible: string;
    readonly changedMeanwhile: string;
    readonly showChange: string;
  };
  readonly problems: { readonly [Problem in DeskProblem]: string };
}

/** `text/<language>/staff/practice.ts` */
export interface PracticeTexts {
  readonly title: string;
  readonly lead: string;
  readonly version: string;
  readonly readOnly: string;
  readonly sendOn: string;
  readonly sendOff: string;
  readonly checklistTitle: string;
  readonly confirmed: string;
  readonly empty: string;
  readonly missing: string;
  readonly confirm: string;
  readonly saveFirst: string;
  readonly unsaved: string;
  readonly parts: { readonly [Part in PartToConfirm]: string };
  readonly fields: {
    readonly [Field in Exclude<keyof PracticeProfile, 'privacyNotice' | 'stateNotice'>]: {
      readonly label: string;
      readonly hint: string;
    };
  };
  readonly privacyNotice: { readonly label: string; readonly hint: string };
  readonly stateNotice: { readonly label: string; readonly hint: string };
  /** Instead of `version`, for the profile that nobody has saved. */
  readonly neverSaved: string;
  readonly inLanguage: { readonly [Id in Language]: string };
  readonly hours: {
    readonly days: {
      readonly [Day in PracticeProfile['hours'][number]['day']]: string;
    };
    readonly closed: string;
    readonly from: string;
    readonly to: string;
    readonly add: string;
    readonly remove: string;
  };
  readonly lines: {
    readonly name: string;
    readonly madeFrom: string;
    readonly madeFromValues: {
      readonly [Value in PracticeProfile['lines'][number]['madeFrom']]: string;
    };
    readonly classedAs: string;
    readonly add: string;
    readonly remove: string;
    readonly none: string;
  };
  readonly days: string;
  readonly chooseTimeZone: string;
  readonly save: string;
  readonly saved: string;
  readonly problems: { readonly [Problem in ProfileProblem]: string };
  readonly problemSummary: string;
  readonly stale: string;
  readonly takeTheirs: string;
  readonly keepMine: string;
}

/** `text/<language>/staff/records.ts`: people, audit log, retention. */
export interface RecordsTexts {
  readonly people: {
    readonly title: string;
    readonly accounts: string;
    readonly name: string;
    readonly email: string;
    readonly role: string;
    readonly roleOf: string;
    readonly secondFactor: string;
    readonly on: string;
    readonly off: string;
    readonly lastSignIn: string;
    readonly never: string;
    readonly disabled: string;
    readonly actions: string;
    readonly disable: string;
    readonly enable: string;
    readonly resetPassword: string;
    readonly resetBoth: string;
    readonly invitations: string;
    readonly invite: string;
    readonly inviteLead: string;
    readonly noInvitations: string;
    readonly invitedBy: string;
    readonly expires: string;
    readonly expired: string;
    readonly revoke: string;
    /** `{name}` */
    readonly revokeOf: string;
    readonly linkTitle: string;
    /** `{name}` */
    readonly linkLead: string;
    readonly linkOnce: string;
    readonly you: string;
    readonly roleMeanings: { readonly [Id in Role]: string };
    readonly sureDisable: string;
  };
  readonly audit: {
    readonly title: string;
    readonly lead: string;
    readonly intact: CountedText;
    readonly broken: string;
    readonly number: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly subject: string;
    readonly program: string;
    readonly older: string;
    readonly newest: string;
    readonly empty: string;
    /** Ids of the server's log; one that is not here is shown as it is. */
    readonly actions: { readonly [action: string]: string };
    readonly details: { readonly [detail: string]: string };
  };
  readonly retention: {
    readonly title: string;
    readonly lead: string;
    readonly notSet: string;
    readonly setIt: string;
    readonly state: string;
    readonly after: string;
    readonly due: string;
    readonly codes: string;
    readonly noneDue: string;
    readonly run: string;
    readonly runSure: CountedText;
    readonly ran: CountedText;
    readonly daily: string;
  };
}
