import { useFormContext } from 'react-hook-form';
import { requestStates } from '../../consultation/index.ts';
import { Field, FieldGroup } from '../../ui/field/field.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { fieldId } from './field-id.ts';
import type { ProfileValues } from './profile-values.ts';

interface RetentionFieldsProps {
  readonly errorOf: (field: string) => string | undefined;
}

/** How many days a request is kept, state by state. */
export function RetentionFields({ errorOf }: RetentionFieldsProps) {
  const { words } = useStaffLanguage();
  const { register } = useFormContext<ProfileValues>();
  const { label, hint } = words.practice.fields.retentionDays;
  return (
    <section className="settings-part">
      <FieldGroup id="retention" label={label} hint={hint}>
        <div className="five-fields">
          {requestStates.map((state) => (
            <Field
              key={state}
              id={fieldId(`retentionDays.${state}`)}
              label={words.worklist.states[state]}
              error={errorOf(`retentionDays.${state}`)}
            >
              {(wiring) => (
                <input
                  {...wiring}
                  className="text-input days-input"
                  inputMode="numeric"
                  {...register(`retentionDays.${state}`)}
                />
              )}
            </Field>
          ))}
        </div>
      </FieldGroup>
    </section>
  );
}
