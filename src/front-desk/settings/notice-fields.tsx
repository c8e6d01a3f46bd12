import { useFormContext } from 'react-hook-form';
import { languages } from '../../consultation/index.ts';
import { Field, FieldGroup } from '../../ui/field/field.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { fieldId } from './field-id.ts';
import type { ProfileValues } from './profile-values.ts';

interface NoticeFieldsProps {
  readonly errorOf: (field: string) => string | undefined;
}

const notices = ['privacyNotice', 'stateNotice'] as const;

/** The practice's own notices, in both languages side by side. */
export function NoticeFields({ errorOf }: NoticeFieldsProps) {
  const texts = useStaffLanguage().words.practice;
  const { register } = useFormContext<ProfileValues>();
  return notices.map((notice) => (
    <section className="settings-part" key={notice}>
      <FieldGroup id={notice} label={texts[notice].label} hint={texts[notice].hint}>
        <div className="two-fields">
          {languages.map((language) => (
            <Field
              key={language}
              id={fieldId(`${notice}.${language}`)}
              label={texts.inLanguage[language]}
              error={errorOf(`${notice}.${language}`)}
            >
              {(wiring) => (
                <textarea
                  {...wiring}
                  lang={language}
                  className="text-input"
                  rows={6}
                  {...register(`${notice}.${language}`)}
                />
              )}
            </Field>
          ))}
        </div>
      </FieldGroup>
    </section>
  ));
}
