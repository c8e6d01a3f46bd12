import type { EvidenceMark } from '../evidence/index.ts';
import type { ConfirmationPart, ToConfirm } from '../rules/index.ts';
import type { CountedText } from './staff-interface-contract.ts';

/** `text/<language>/staff/sign-off.ts`: a clinician confirms the rules. */
export interface SignOffTexts {
  readonly title: string;
  readonly lead: string;
  /** On the desk and on a request, while nobody has signed. */
  readonly notSigned: string;
  /** `{name}`, `{when}` */
  readonly signed: string;
  readonly comment: string;
  readonly definition: string;
  readonly hash: string;
  /** `{definition}`, `{name}`, `{when}` */
  readonly others: string;
  readonly othersTitle: string;
  readonly draft: string;
  readonly whoSigns: string;
  readonly parts: {
    readonly [Part in ConfirmationPart]: { readonly title: string; readonly lead: string };
  };
  readonly count: CountedText;
  readonly kinds: { readonly [Kind in ToConfirm['kind']]: string };
  readonly columns: {
    readonly statement: string;
    readonly effect: string;
    readonly length: string;
    readonly sources: string;
  };
  readonly units: {
    readonly [Unit in NonNullable<ToConfirm['time']>['unit']]: CountedText;
  };
  readonly skipList: string;
  readonly marksTitle: string;
  readonly marksLead: string;
  /** How far a source has been checked, by its mark. */
  readonly marks: { readonly [Mark in EvidenceMark]: string };
  /** `{part}` */
  readonly readPart: string;
  readonly notRead: string;
  readonly problemSummary: string;
  readonly commentLabel: string;
  readonly commentHint: string;
  readonly commentTooLong: string;
  readonly toSecondLook: string;
  readonly secondLook: string;
  /** `{name}` */
  readonly secondLookLead: string;
  readonly noComment: string;
  /** `{name}` */
  readonly sign: string;
  readonly back: string;
  readonly done: string;
  readonly seeRules: string;
}
