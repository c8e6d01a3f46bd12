import { requestStates, weekdays } from '../../consultation/index.ts';
import type { PartToConfirm, PracticeProfile } from '../../consultation/index.ts';
import type { PracticePage } from '../../consultation/staff-api.ts';
import { fill } from '../language/fill.ts';
import { fullMomentWords } from '../language/moments.ts';
import type { Place } from '../language/moments.ts';
import type { Words } from '../language/words.ts';

/** The hours of a week, a line a day. */
export function hoursWords(hours: PracticeProfile['hours'], words: Words): string {
  const { days, closed } = words.practice.hours;
  return weekdays
    .map((day) => {
      const ranges = hours.filter((range) => range.day === day);
      const times = ranges.map(({ from, to }) => `${from}–${to}`).join(', ');
      return `${days[day]}: ${times || closed}`;
    })
    .join('\n');
}

/** How long requests are kept, a line a state. */
function retentionWords(days: NonNullable<PracticeProfile['retentionDays']>, words: Words): string {
  return requestStates
    .map((state) => `${words.worklist.states[state]}: ${days[state]} ${words.practice.days}`)
    .join('\n');
}

/** What an owner confirms, as it would be shown; empty where nothing is known. */
export function partWords(part: PartToConfirm, profile: PracticeProfile, words: Words): string {
  switch (part) {
    case 'name':
      return profile.name;
    case 'phone':
      return profile.phone ?? '';
    case 'timeZone':
      return profile.timeZone ?? '';
    case 'hours':
      return profile.hours.length === 0 ? '' : hoursWords(profile.hours, words);
    case 'retentionDays':
      return profile.retentionDays ? retentionWords(profile.retentionDays, words) : '';
    case 'privacyNotice':
      return [profile.privacyNotice.en, profile.privacyNotice.es].filter(Boolean).join('\n\n');
  }
}

/** Which version it is, and who saved it when. */
export function versionWords(page: PracticePage, words: Words, place: Place): string {
  const { neverSaved, version } = words.practice;
  if (page.savedAt === null) return neverSaved;
  return fill(version, {
    version: page.current.version,
    when: fullMomentWords(page.savedAt, place),
    name: page.savedBy?.name ?? words.records.audit.program,
  });
}
