import { useFieldArray, useFormContext } from 'react-hook-form';
import { weekdays } from '../../consultation/index.ts';
import type { PracticeProfile } from '../../consultation/index.ts';
import { Field, FieldGroup } from '../../ui/field/field.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { fieldId } from './field-id.ts';
import type { ProfileValues } from './profile-values.ts';

type Weekday = PracticeProfile['hours'][number]['day'];

interface HoursFieldsProps {
  readonly errorOf: (field: string) => string | undefined;
}

const usualHours = { from: '09:00', to: '17:00' } as const;

/** When the practice can be reached, day by day; a day may have a break. */
export function HoursFields({ errorOf }: HoursFieldsProps) {
  const { words } = useStaffLanguage();
  const { control, register } = useFormContext<ProfileValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'hours' });
  const texts = words.practice.hours;
  const label = words.practice.fields.hours;

  const ranges = (day: Weekday) =>
    fields.flatMap((range, index) => (range.day === day ? [{ key: range.id, index }] : []));

  return (
    <section className="settings-part">
      <FieldGroup id="hours" label={label.label} hint={label.hint} error={errorOf('hours')}>
        <div>
          {weekdays.map((day) => (
            <div key={day} className="hours-day" role="group" aria-label={texts.days[day]}>
              <strong>{texts.days[day]}</strong>
              <div className="stack-small">
                {ranges(day).map(({ key, index }) => (
                  <div key={key}>
                    {errorOf(`hours.${index}`) && (
                      <p className="field-error">{errorOf(`hours.${index}`)}</p>
                    )}
                    <div className="hours-range">
                      <Field id={fieldId(`hours.${index}`)} label={texts.from}>
                        {(wiring) => (
                          <input
                            {...wiring}
                            type="time"
                            className="text-input"
                            {...register(`hours.${index}.from`)}
                          />
                        )}
                      </Field>
                      <Field id={fieldId(`hours.${index}.to`)} label={texts.to}>
                        {(wiring) => (
                          <input
                            {...wiring}
                            type="time"
                            className="text-input"
                            {...register(`hours.${index}.to`)}
                          />
                        )}
                      </Field>
                      <DeskButton kind="link" onClick={() => remove(index)}>
                        {texts.remove}
                      </DeskButton>
                    </div>
                  </div>
                ))}
                <div className="row">
                  {ranges(day).length === 0 && <span className="quiet">{texts.closed}</span>}
                  <DeskButton
                    kind="link"
                    aria-label={`${texts.add}: ${texts.days[day]}`}
                    onClick={() => append({ day, ...usualHours })}
                  >
                    {texts.add}
                  </DeskButton>
                </div>
              </div>
            </div>
          ))}
        </div>
      </FieldGroup>
    </section>
  );
}
