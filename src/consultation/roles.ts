/** Roles of staff. An auditor reads the audit log and never the answers. */
export const roles = ['owner', 'clinician', 'desk', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Who may call a route: everyone, anyone signed in, or these roles. */
export type AccessRule = 'public' | 'signed-in' | readonly Role[];
