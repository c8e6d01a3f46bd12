import { staffRoutes } from '../../../consultation/staff-api.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import { succeed } from '../../outcome.ts';
import { readSignOffPage, signRules } from '../../sign-off/sign-rules.ts';
import { registerStaffRoute } from './staff-route.ts';

/** The signature of a clinician under the rules in force. */
export const registerSignOffRoutes: RegisterRoutes = (app, dependencies) => {
  registerStaffRoute(app, staffRoutes.signOff, async () =>
    succeed(await readSignOffPage(dependencies)),
  );
  registerStaffRoute(app, staffRoutes.signRules, async ({ staff, body }) =>
    signRules(dependencies, staff.id, body),
  );
};
