import type { ContactWay } from '../../../src/consultation/index.ts';

/** What is typed and chosen in the request form. */
export interface RequestEntries {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly contactBy: ContactWay;
  readonly voicemailOk?: boolean;
  readonly note?: string;
}

/** Someone who can be called, and no word of whom may be found where it must not be. */
export const someone = {
  name: 'Perpetua Quillfeather',
  email: 'perpetua.quillfeather@patients.example',
  phone: '(404) 555-0183',
  contactBy: 'phone',
  voicemailOk: false,
  note: 'Mornings before the marmalade stall are best.',
} as const satisfies RequestEntries;
