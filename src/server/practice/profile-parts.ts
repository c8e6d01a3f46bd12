import { partsToConfirm } from '../../consultation/index.ts';
import type { PartToConfirm, PracticeProfile } from '../../consultation/index.ts';
import { languages } from '../../consultation/index.ts';

/** Parts that are still empty, and so say nothing that an owner could confirm. */
export function emptyParts(profile: PracticeProfile): PartToConfirm[] {
  return partsToConfirm.filter((part) => isEmpty(part, profile));
}

function isEmpty(part: PartToConfirm, profile: PracticeProfile): boolean {
  switch (part) {
    case 'name':
      return profile.name.trim() === '';
    case 'hours':
      return profile.hours.length === 0;
    case 'privacyNotice':
      return languages.some((language) => profile.privacyNotice[language].trim() === '');
    case 'phone':
    case 'timeZone':
    case 'retentionDays':
      return profile[part] === null;
  }
}

/** Of what was confirmed, what still says the same and is not empty. */
export function stillConfirmed(
  confirmed: readonly PartToConfirm[],
  before: PracticeProfile,
  after: PracticeProfile,
): PartToConfirm[] {
  return confirmed.filter(
    (part) => !isEmpty(part, after) && JSON.stringify(before[part]) === JSON.stringify(after[part]),
  );
}

/** Days with hours that run into each other, by their place in the list. */
export function overlappingHours({ hours }: PracticeProfile): number[] {
  return hours.flatMap((later, place) =>
    hours
      .slice(0, place)
      .some(({ day, from, to }) => day === later.day && from < later.to && later.from < to)
      ? [place]
      : [],
  );
}
