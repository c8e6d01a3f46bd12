import { useFormContext } from 'react-hook-form';
import { Field } from '../../ui/field/field.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { fieldId } from './field-id.ts';
import type { ProfileValues } from './profile-values.ts';
import { timeZones } from './time-zones.ts';

interface FieldsProps {
  readonly errorOf: (field: string) => string | undefined;
}

const textFields = [
  { field: 'name', type: 'text' },
  { field: 'phone', type: 'tel' },
  { field: 'emergencyNumber', type: 'tel' },
  { field: 'privacyContact', type: 'text' },
] as const;

/** The fields that hold one line, and the time zone. */
export function TextFields({ errorOf }: FieldsProps) {
  const { words } = useStaffLanguage();
  const { register } = useFormContext<ProfileValues>();
  const { fields, chooseTimeZone } = words.practice;
  return (
    <section className="settings-part">
      <div className="two-fields">
        {textFields.map(({ field, type }) => (
          <Field
            key={field}
            id={fieldId(field)}
            label={fields[field].label}
            hint={fields[field].hint}
            error={errorOf(field)}
          >
            {(wiring) => (
              <input {...wiring} type={type} className="text-input" {...register(field)} />
            )}
          </Field>
        ))}
        <Field
          id={fieldId('timeZone')}
          label={fields.timeZone.label}
          hint={fields.timeZone.hint}
          error={errorOf('timeZone')}
        >
          {(wiring) => (
            <select {...wiring} className="text-input" {...register('timeZone')}>
              <option value="">{chooseTimeZone}</option>
              {timeZones().map((zone) => (
                <option key={zone} value={zone}>
                  {zone.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </section>
  );
}
