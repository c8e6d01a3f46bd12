/** States of a request at the front desk, and the ways between them. The only place. */
export const requestStates = ['new', 'in-review', 'contacted', 'booked', 'closed'] as const;
export type RequestState = (typeof requestStates)[number];

export const transitions = {
  new: ['in-review', 'contacted', 'booked', 'closed'],
  'in-review': ['new', 'contacted', 'booked', 'closed'],
  contacted: ['in-review', 'booked', 'closed'],
  booked: ['contacted', 'closed'],
  closed: ['in-review'],
} as const satisfies { [State in RequestState]: readonly RequestState[] };

/** Why a request was closed; closing needs one. */
export const closeReasons = [
  'seen',
  'no-answer',
  'not-interested',
  'withdrawn',
  'referred-elsewhere',
  'duplicate',
  'test',
] as const;
export type CloseReason = (typeof closeReasons)[number];

export const callOutcomes = ['spoke', 'no-answer', 'message-left', 'wrong-number'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** Flags that are stored in the clear: none of them names a health reason. */
export const flagIds = ['urgent', 'recheck', 'date-doubt', 'test'] as const;
export type Flag = (typeof flagIds)[number];

/** States in which the practice has not reached the person yet. */
const statesBeforeContact: readonly RequestState[] = ['new', 'in-review'];

/** Whether somebody waits to hear from the practice in this state. */
export function isWaiting(state: RequestState): boolean {
  return statesBeforeContact.includes(state);
}

/** Whether a request may go from one state to another. */
export function canMove(from: RequestState, to: RequestState): boolean {
  const ways: readonly RequestState[] = transitions[from];
  return ways.includes(to);
}
