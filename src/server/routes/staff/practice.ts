import { staffRoutes } from '../../../consultation/staff-api.ts';
import { readAudit } from '../../audit/read-audit.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import { refuse, succeed } from '../../outcome.ts';
import { confirmProfile, readPracticePage, saveProfile } from '../../practice/edit-practice.ts';
import { readPracticeVersion } from '../../practice-versions.ts';
import { previewRetention, runRetention } from '../../retention/retention.ts';
import { registerStaffRoute } from './staff-route.ts';

/** The practice profile, how long requests are kept, and the audit log. */
export const registerPracticeRoutes: RegisterRoutes = (app, dependencies) => {
  registerStaffRoute(app, staffRoutes.practice, async () =>
    succeed(await readPracticePage(dependencies)),
  );
  registerStaffRoute(app, staffRoutes.practiceVersion, async ({ params }) => {
    const found = await readPracticeVersion(dependencies.database, params.version);
    return found ? succeed(found) : refuse('not-found');
  });
  registerStaffRoute(app, staffRoutes.saveProfile, async ({ staff, body }) =>
    saveProfile(dependencies, staff.id, body),
  );
  registerStaffRoute(app, staffRoutes.confirmProfile, async ({ staff, body }) =>
    confirmProfile(dependencies, staff.id, body),
  );
  registerStaffRoute(app, staffRoutes.retentionPreview, async ({ staff }) =>
    succeed(await previewRetention(dependencies, staff.id)),
  );
  registerStaffRoute(app, staffRoutes.runRetention, async ({ staff }) =>
    succeed({ erased: await runRetention(dependencies, { account: staff.id }) }),
  );
  registerStaffRoute(app, staffRoutes.audit, async ({ staff, query }) =>
    succeed(await readAudit(dependencies, staff.id, query.before)),
  );
};
