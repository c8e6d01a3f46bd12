import { useFieldArray, useFormContext } from 'react-hook-form';
import { lineSchema } from '../../consultation/index.ts';
import { Field, FieldGroup } from '../../ui/field/field.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { fieldId } from './field-id.ts';
import type { ProfileValues } from './profile-values.ts';

interface LinesFieldsProps {
  readonly errorOf: (field: string) => string | undefined;
}

const materials = lineSchema.shape.madeFrom.options;

/** The lines of products that the practice carries, with how it classes each. */
export function LinesFields({ errorOf }: LinesFieldsProps) {
  const { words } = useStaffLanguage();
  const { control, register } = useFormContext<ProfileValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'lines' });
  const texts = words.practice.lines;
  const label = words.practice.fields.lines;
  return (
    <section className="settings-part">
      <FieldGroup id="lines" label={label.label} hint={label.hint}>
        <div className="stack">
          {fields.length === 0 && <p className="quiet">{texts.none}</p>}
          {fields.map((line, index) => (
            <div key={line.id} className="two-fields">
              <Field
                id={fieldId(`lines.${index}.name`)}
                label={texts.name}
                error={errorOf(`lines.${index}.name`)}
              >
                {(wiring) => (
                  <input {...wiring} className="text-input" {...register(`lines.${index}.name`)} />
                )}
              </Field>
              <Field id={fieldId(`lines.${index}.madeFrom`)} label={texts.madeFrom}>
                {(wiring) => (
                  <select
                    {...wiring}
                    className="text-input"
                    {...register(`lines.${index}.madeFrom`)}
                  >
                    {materials.map((material) => (
                      <option key={material} value={material}>
                        {texts.madeFromValues[material]}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field
                id={fieldId(`lines.${index}.classedAs`)}
                label={texts.classedAs}
                error={errorOf(`lines.${index}.classedAs`)}
              >
                {(wiring) => (
                  <textarea
                    {...wiring}
                    className="text-input"
                    rows={2}
                    {...register(`lines.${index}.classedAs`)}
                  />
                )}
              </Field>
              <div className="row">
                <DeskButton
                  kind="link"
                  aria-label={`${texts.remove}: ${line.name}`}
                  onClick={() => remove(index)}
                >
                  {texts.remove}
                </DeskButton>
              </div>
            </div>
          ))}
          <div className="row">
            <DeskButton onClick={() => append({ name: '', madeFrom: 'not-known', classedAs: '' })}>
              {texts.add}
            </DeskButton>
          </div>
        </div>
      </FieldGroup>
    </section>
  );
}
