import type { FastifyRequest } from 'fastify';
import { staffRoutes } from '../../../consultation/staff-api.ts';
import { listAccounts } from '../../accounts/account-repository.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import { invite, listInvitations, revokeInvitation } from '../../accounts/invitations.ts';
import {
  changeRole,
  disableAccount,
  enableAccount,
  makeResetLink,
} from '../../accounts/manage-accounts.ts';
import type { AccountManager } from '../../accounts/manage-accounts.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import { succeed } from '../../outcome.ts';
import { registerStaffRoute } from './staff-route.ts';

/** What an owner does with the accounts of others. */
export function registerAccountRoutes(accounts: Accounts): RegisterRoutes {
  return (app, { database, settings }) => {
    const managerOf = (
      staff: { readonly id: string },
      request: FastifyRequest,
    ): AccountManager => ({
      accountId: staff.id,
      origin: settings.publicOrigin ?? `${request.protocol}://${request.host}`,
    });
    registerStaffRoute(app, staffRoutes.listAccounts, async () =>
      succeed({ accounts: await listAccounts(database) }),
    );
    registerStaffRoute(app, staffRoutes.changeRole, async ({ staff, request, params, body }) =>
      changeRole(accounts, managerOf(staff, request), params.id, body.role),
    );
    registerStaffRoute(app, staffRoutes.disableAccount, async ({ staff, request, params }) =>
      disableAccount(accounts, managerOf(staff, request), params.id),
    );
    registerStaffRoute(app, staffRoutes.enableAccount, async ({ staff, request, params }) =>
      enableAccount(accounts, managerOf(staff, request), params.id),
    );
    registerStaffRoute(app, staffRoutes.makeResetLink, async ({ staff, request, params, body }) =>
      makeResetLink(accounts, managerOf(staff, request), params.id, body.secondFactorToo),
    );
    registerStaffRoute(app, staffRoutes.listInvitations, async () =>
      succeed({ invitations: await listInvitations(accounts) }),
    );
    registerStaffRoute(app, staffRoutes.invite, async ({ staff, request, body }) =>
      invite(accounts, managerOf(staff, request), body),
    );
    registerStaffRoute(app, staffRoutes.revokeInvitation, async ({ staff, request, params }) =>
      revokeInvitation(accounts, managerOf(staff, request), params.id),
    );
  };
}
