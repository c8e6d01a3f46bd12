import type { ProblemCode } from '../consultation/index.ts';
import type { ProblemDetails } from './problem-reply.ts';

/** A refusal that is to be expected: its code, and what it may say besides. */
export interface Refusal {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly details?: ProblemDetails;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number;
}

/** What a service comes to. */
export type Outcome<Value> = { readonly ok: true; readonly value: Value } | Refusal;

export function succeed<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function refuse(code: ProblemCode, details: ProblemDetails = {}): Refusal {
  return { ok: false, code, details };
}

/** Refuses because of one field. */
export function refuseField(code: ProblemCode, field: string, fieldCode: string): Refusal {
  return refuse(code, { fields: [{ field, code: fieldCode }] });
}
