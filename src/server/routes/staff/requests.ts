import { staffRoutes } from '../../../consultation/staff-api.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import type { Acting } from '../../desk/act-on-request.ts';
import { addNote } from '../../desk/add-note.ts';
import { correctAnswer, correctContact } from '../../desk/correct-request.ts';
import { eraseRequest } from '../../desk/erase-request.ts';
import { moveRequest, withdrawRequest } from '../../desk/move-request.ts';
import { recordCall } from '../../desk/record-call.ts';
import { viewRequest } from '../../desk/request-page.ts';
import { releaseRequest, takeRequest } from '../../desk/take-request.ts';
import { findByCode, readWorklist } from '../../desk/worklist.ts';
import { succeed } from '../../outcome.ts';
import { registerStaffRoute } from './staff-route.ts';

/** The worklist, one request, and everything that is done to one. */
export const registerDeskRoutes: RegisterRoutes = (app, desk) => {
  registerStaffRoute(app, staffRoutes.worklist, async ({ staff, query }) =>
    succeed(await readWorklist(desk, staff.id, query)),
  );
  registerStaffRoute(app, staffRoutes.findByCode, async ({ body }) => findByCode(desk, body.code));
  registerStaffRoute(app, staffRoutes.request, async ({ staff, params }) =>
    viewRequest(desk, staff.id, params.id),
  );
  registerStaffRoute(app, staffRoutes.take, async (call) =>
    takeRequest(desk, toActing(call), call.body.version),
  );
  registerStaffRoute(app, staffRoutes.release, async (call) =>
    releaseRequest(desk, toActing(call), call.body.version),
  );
  registerStaffRoute(app, staffRoutes.move, async (call) =>
    moveRequest(desk, toActing(call), call.body),
  );
  registerStaffRoute(app, staffRoutes.recordCall, async (call) =>
    recordCall(desk, toActing(call), call.body),
  );
  registerStaffRoute(app, staffRoutes.addNote, async (call) =>
    addNote(desk, toActing(call), call.body),
  );
  registerStaffRoute(app, staffRoutes.correctAnswer, async (call) =>
    correctAnswer(desk, toActing(call), call.body),
  );
  registerStaffRoute(app, staffRoutes.correctContact, async (call) =>
    correctContact(desk, toActing(call), call.body),
  );
  registerStaffRoute(app, staffRoutes.withdraw, async (call) =>
    withdrawRequest(desk, toActing(call), call.body.version),
  );
  registerStaffRoute(app, staffRoutes.erase, async (call) =>
    eraseRequest(desk, toActing(call), call.body.code),
  );
};

function toActing(call: {
  readonly staff: { readonly id: string };
  readonly params: { readonly id: string };
}): Acting {
  return { accountId: call.staff.id, requestId: call.params.id };
}
