const instants = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** Our names for the tables and columns that better-auth uses (migration 0002). */
export const authTables = {
  user: { modelName: 'staff_accounts', fields: { ...instants, emailVerified: 'email_verified' } },
  session: {
    modelName: 'staff_sessions',
    fields: {
      ...instants,
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
    },
    additionalFields: {
      startedAt: { type: 'string', fieldName: 'started_at', input: false },
      activeAt: { type: 'string', fieldName: 'active_at', input: false },
    },
  },
  account: {
    modelName: 'staff_credentials',
    fields: {
      ...instants,
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: {
    modelName: 'staff_verifications',
    fields: { ...instants, expiresAt: 'expires_at' },
  },
  twoFactorUser: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'staff_second_factors',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const;
