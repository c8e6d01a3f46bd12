import type { Role } from '../../../consultation/index.ts';
import type { StoredFlag } from './requests.ts';

/**
 * Accounts of staff, in the columns that better-auth expects under names of our own; role,
 * disabled and last_sign_in_at are ours. Staff are not patients: names stand in the clear.
 */
export interface StaffAccountsTable {
  id: string;
  name: string;
  /** Lower case. Unique. */
  email: string;
  email_verified: StoredFlag;
  image: string | null;
  created_at: string;
  updated_at: string;
  two_factor_enabled: StoredFlag;
  role: Role;
  disabled: StoredFlag;
  last_sign_in_at: string | null;
}

/** How an account signs in: one row with the scrypt hash of its password. */
export interface StaffCredentialsTable {
  id: string;
  account_id: string;
  provider_id: string;
  user_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  password: string | null;
  created_at: string;
  updated_at: string;
}

/** Sessions. A token alone opens nothing: the cookie also needs a signature by the key. */
export interface StaffSessionsTable {
  id: string;
  token: string;
  user_id: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
  ip_address: string | null;
  user_agent: string | null;
  /** By the application's clock: when it began, and when a person last did something. */
  started_at: string;
  active_at: string;
}

/** Sign-ins that wait for their second factor. */
export interface StaffVerificationsTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

/** Secrets of authenticator apps and backup codes, encrypted. */
export interface StaffSecondFactorsTable {
  id: string;
  user_id: string;
  secret: string;
  backup_codes: string;
  verified: StoredFlag;
  failed_verification_count: number;
  locked_until: string | null;
}

/** One-time links. Only a keyed hash of the token is kept. */
export interface StaffLinksTable {
  id: string;
  purpose: 'owner' | 'invitation' | 'reset';
  token_hash: string;
  /** The account that a reset is for. */
  account_id: string | null;
  name: string | null;
  email: string | null;
  role: Role;
  second_factor_too: StoredFlag;
  /** Id of the account that made it; null for the start of the program. */
  made_by: string | null;
  created_at: string;
  expires_at: string;
}

/** Attempts that are counted: by a keyed hash of the account, the address, or both. */
export interface SignInAttemptsTable {
  key_hash: string;
  window_started_at: string;
  attempts: number;
}

export interface AccountTables {
  readonly staff_accounts: StaffAccountsTable;
  readonly staff_credentials: StaffCredentialsTable;
  readonly staff_sessions: StaffSessionsTable;
  readonly staff_verifications: StaffVerificationsTable;
  readonly staff_second_factors: StaffSecondFactorsTable;
  readonly staff_links: StaffLinksTable;
  readonly sign_in_attempts: SignInAttemptsTable;
}
