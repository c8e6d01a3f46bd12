import * as z from 'zod/mini';
import { practiceProfileSchema, requestStates } from '../../consultation/index.ts';
import type { PracticeProfile, RequestState } from '../../consultation/index.ts';
import { profileProblems } from '../../consultation/staff-api.ts';
import type { ProfileProblem } from '../../consultation/staff-api.ts';

/** The profile as a form holds it: what is not known is an empty string. */
export interface ProfileValues {
  readonly name: string;
  readonly phone: string;
  readonly emergencyNumber: string;
  readonly timeZone: string;
  readonly privacyContact: string;
  readonly hours: PracticeProfile['hours'];
  readonly retentionDays: { readonly [State in RequestState]: string };
  readonly privacyNotice: PracticeProfile['privacyNotice'];
  readonly stateNotice: PracticeProfile['stateNotice'];
  readonly lines: PracticeProfile['lines'];
}

export type ProfileReading =
  | { readonly ok: true; readonly profile: PracticeProfile }
  /** By path of the field, such as `retentionDays.new` or `hours.2`. */
  | { readonly ok: false; readonly problems: ReadonlyMap<string, ProfileProblem> };

/** Fills the form. */
export function valuesOfProfile(profile: PracticeProfile): ProfileValues {
  const days = profile.retentionDays;
  const shown = (state: RequestState) => (days ? String(days[state]) : '');
  return {
    ...profile,
    phone: profile.phone ?? '',
    timeZone: profile.timeZone ?? '',
    privacyContact: profile.privacyContact ?? '',
    retentionDays: {
      new: shown('new'),
      'in-review': shown('in-review'),
      contacted: shown('contacted'),
      booked: shown('booked'),
      closed: shown('closed'),
    },
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Reads the form; the same schema as the server's says what is wrong. */
export function readProfile(values: ProfileValues): ProfileReading {
  const problems = new Map<string, ProfileProblem>();
  const days = values.retentionDays;
  const noDays = requestStates.every((state) => days[state].trim() === '');
  if (!noDays) {
    for (const state of requestStates) {
      if (days[state].trim() === '') problems.set(`retentionDays.${state}`, 'missing');
    }
  }
  for (const index of overlaps(values.hours)) problems.set(`hours.${index}`, 'hours-overlap');
  if (values.name.trim() === '') problems.set('name', 'missing');
  values.lines.forEach((line, index) => {
    if (line.name.trim() === '') problems.set(`lines.${index}.name`, 'missing');
  });

  const read = z.safeParse(practiceProfileSchema, {
    ...values,
    name: values.name.trim(),
    phone: orNull(values.phone),
    timeZone: orNull(values.timeZone),
    privacyContact: orNull(values.privacyContact),
    retentionDays: noDays
      ? null
      : Object.fromEntries(requestStates.map((state) => [state, toNumber(days[state])])),
  });
  for (const issue of read.error?.issues ?? []) {
    const path = issue.path.join('.');
    const field = path.startsWith('hours.') ? path.split('.').slice(0, 2).join('.') : path;
    if (!problems.has(field)) problems.set(field, codeOf(field, issue));
  }
  if (read.success && problems.size === 0) return { ok: true, profile: read.data };
  return { ok: false, problems: inOrder(problems) };
}

/** The order in which the fields stand on the page. */
const fieldOrder = [
  'name',
  'phone',
  'emergencyNumber',
  'privacyContact',
  'timeZone',
  'hours',
  'retentionDays',
  'privacyNotice',
  'stateNotice',
  'lines',
];

function inOrder(problems: ReadonlyMap<string, ProfileProblem>): Map<string, ProfileProblem> {
  const place = ([field]: readonly [string, unknown]) =>
    fieldOrder.indexOf(field.split('.')[0] ?? '');
  return new Map([...problems].toSorted((left, right) => place(left) - place(right)));
}

function toNumber(text: string): number {
  return /^\d+$/u.test(text.trim()) ? Number(text.trim()) : Number.NaN;
}

interface Issue {
  readonly code?: string | undefined;
  readonly message: string;
}

/** A closed code for what the schema says. */
function codeOf(field: string, issue: Issue): ProfileProblem {
  const known = profileProblems.find((problem) => problem === issue.message);
  if (known) return known;
  if (field.startsWith('retentionDays.')) return 'out-of-range';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'too_small') return 'too-short';
  return 'malformed';
}

/** Indexes of hours that begin before others of the same day have ended. */
function overlaps(hours: PracticeProfile['hours']): number[] {
  return hours.flatMap((range, index) => {
    const clash = hours.some(
      (other, at) =>
        at < index && other.day === range.day && other.from < range.to && range.from < other.to,
    );
    return clash ? [index] : [];
  });
}
