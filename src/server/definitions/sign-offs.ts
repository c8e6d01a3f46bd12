/** What this practice's clinicians have signed. */
export interface SignOffs {
  /** Whether one of them has signed the definition with this content. */
  readonly isSigned: (contentHash: string) => Promise<boolean>;
}

/** A practice in which nobody has signed anything. */
export const noSignOffs: SignOffs = { isSigned: async () => false };
