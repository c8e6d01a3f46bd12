import type { CallOutcome, CloseReason, Contact, RequestState } from '../../consultation/index.ts';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { RequestPage } from '../../consultation/staff-api.ts';
import type { Outcome } from '../api/failure.ts';
import type { useStaffCall } from '../api/use-staff-call.ts';

/** What staff can do to a request. It is data, so that it can be tried again as it was. */
export type RequestAction =
  | { readonly kind: 'take' }
  | { readonly kind: 'release' }
  | { readonly kind: 'move'; readonly to: RequestState; readonly reason?: CloseReason }
  | { readonly kind: 'withdraw' }
  | {
      readonly kind: 'correct-answer';
      readonly question: string;
      readonly options: readonly string[];
    }
  | { readonly kind: 'correct-contact'; readonly contact: Contact }
  | {
      readonly kind: 'call';
      readonly id: string;
      readonly outcome: CallOutcome;
      readonly callBackAt?: string;
    }
  | { readonly kind: 'note'; readonly id: string; readonly text: string };

type Call = ReturnType<typeof useStaffCall>['call'];

/** Sends an action, made on `version` of the request. */
export function sendAction(
  call: Call,
  id: string,
  version: number,
  action: RequestAction,
): Promise<Outcome<RequestPage>> {
  const params = { id };
  switch (action.kind) {
    case 'take':
      return call(staffRoutes.take, { params, body: { version } });
    case 'release':
      return call(staffRoutes.release, { params, body: { version } });
    case 'withdraw':
      return call(staffRoutes.withdraw, { params, body: { version } });
    case 'move': {
      const { to, reason } = action;
      return call(staffRoutes.move, { params, body: { version, to, ...(reason && { reason }) } });
    }
    case 'correct-answer': {
      const { question, options } = action;
      const body = { version, question, options: [...options] };
      return call(staffRoutes.correctAnswer, { params, body });
    }
    case 'correct-contact':
      return call(staffRoutes.correctContact, {
        params,
        body: { version, contact: action.contact },
      });
    case 'call': {
      const { id: entry, outcome, callBackAt } = action;
      const body = { id: entry, outcome, ...(callBackAt && { callBackAt }) };
      return call(staffRoutes.recordCall, { params, body });
    }
    case 'note':
      return call(staffRoutes.addNote, { params, body: { id: action.id, text: action.text } });
  }
}
