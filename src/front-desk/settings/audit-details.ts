import type { AuditLine } from '../../consultation/staff-api.ts';
import { lookUp } from '../language/look-up.ts';
import type { Words } from '../language/words.ts';

/** What a row of the audit log says besides, in words; ids stay ids where there are none. */
export function auditDetails({ details }: Pick<AuditLine, 'details'>, words: Words): string {
  const { request, worklist, frame, practice, records } = words;
  const known: Readonly<Record<string, string>> = {
    ...practice.parts,
    ...frame.roles,
    ...worklist.states,
    ...worklist.closeReasons,
    ...request.call.outcomes,
  };
  const valueWords = (value: string | number | boolean) =>
    String(value)
      .split(', ')
      .map((id) => lookUp(known, id) ?? id)
      .join(', ');
  return Object.entries(details)
    .flatMap(([name, value]) =>
      value === null || value === false
        ? []
        : [
            `${lookUp(records.audit.details, name) ?? name}: ${value === true ? '✓' : valueWords(value)}`,
          ],
    )
    .join(' · ');
}
