import * as z from 'zod/mini';
import { submissionSchema } from '../../consultation/index.ts';
import type { Problem, Submission } from '../../consultation/index.ts';
import { parseJson } from '../json/parse-json.ts';
import { fieldProblem } from '../plugins/field-problem.ts';
import { createProblem } from '../problem-reply.ts';

export type ReadSubmission =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly problem: Problem };

/** Reads the body of a request against the contract, and names the fields that are wrong. */
export function readSubmission(bytes: Uint8Array): ReadSubmission {
  const parsed = parseJson(bytes);
  if (!parsed.ok) return { ok: false, problem: createProblem('malformed') };
  const read = z.safeParse(submissionSchema, parsed.value);
  if (!read.success) {
    const fields = read.error.issues.map(({ path, message }) => fieldProblem(path, message));
    return { ok: false, problem: createProblem('malformed', { fields }) };
  }
  const { consents } = read.data;
  if (new Set(consents.map(({ id }) => id)).size < consents.length) {
    const fields = [{ field: 'consents', code: 'repeated' }];
    return { ok: false, problem: createProblem('malformed', { fields }) };
  }
  return { ok: true, submission: read.data };
}
