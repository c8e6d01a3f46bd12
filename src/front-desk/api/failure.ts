import type { Problem } from '../../consultation/index.ts';

/** Why a call to the server brought nothing back. */
export type Failure =
  /** The server was not reached, or not in time. */
  | { readonly kind: 'offline' }
  /** The server refused, and said why. */
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** Something answered that is not our server, such as a captive portal. */
  | { readonly kind: 'unreadable'; readonly status: number };

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure };

/** A failed query: the query library keeps the last data only where an error is thrown. */
export class QueryFailure extends Error {
  override readonly name = 'QueryFailure';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** The closed code of a refusal; undefined where the server did not refuse. */
export function problemCodeOf(failure: Failure): Problem['code'] | undefined {
  return failure.kind === 'problem' ? failure.problem.code : undefined;
}

/** The code that the server gave for one field, by the last part of the field's name. */
export function fieldCodeOf(failure: Failure | undefined, field: string): string | undefined {
  if (failure?.kind !== 'problem') return undefined;
  return failure.problem.fields?.find((entry) => entry.field.split('.').at(-1) === field)?.code;
}
