import type { PracticeProfile } from '../../consultation/index.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { hoursWords } from './profile-words.ts';

/** The profile to read. */
export function PracticeView({ profile }: { readonly profile: PracticeProfile }) {
  const { words } = useStaffLanguage();
  const texts = words.practice;
  const { fields } = texts;
  const lines = profile.lines
    .map(({ name, madeFrom, classedAs }) => {
      const line = `${name} (${texts.lines.madeFromValues[madeFrom]})`;
      // Patients are told to ask how a line is classed: who answers the phone can say it.
      return classedAs ? `${line}: ${classedAs}` : line;
    })
    .join('\n');
  const rows: [string, string][] = [
    [fields.name.label, profile.name],
    [fields.phone.label, profile.phone ?? ''],
    [fields.emergencyNumber.label, profile.emergencyNumber],
    [fields.hours.label, profile.hours.length > 0 ? hoursWords(profile.hours, words) : ''],
    [fields.timeZone.label, profile.timeZone ?? ''],
    [fields.privacyContact.label, profile.privacyContact ?? ''],
    [fields.lines.label, lines],
  ];
  return (
    <dl className="facts settings-part">
      {rows.map(([label, value]) => (
        <div className="fact" key={label}>
          <dt>{label}</dt>
          <dd className="confirm-value">{value || texts.empty}</dd>
        </div>
      ))}
    </dl>
  );
}
