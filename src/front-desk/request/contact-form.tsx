import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { contactWays, languages, looksLikePhone, timesOfDay } from '../../consultation/index.ts';
import type { Contact } from '../../consultation/index.ts';
import { Field, FieldGroup } from '../../ui/field/field.tsx';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { changeDraft } from '../session/drafts.ts';
import { contactFaults, contactOf, valuesOf } from './contact-form-values.ts';
import type { ContactValues } from './contact-form-values.ts';
import { useOpenRequest } from './request-context.tsx';

/** Corrects whom to contact and how. What is typed outlives a conflict and the session. */
export function ContactForm({ first }: { readonly first: Contact }) {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const texts = words.request.contact;
  const { brief } = words.request;
  const { register, handleSubmit, control, getValues } = useForm<ContactValues>({
    defaultValues: valuesOf(first),
  });
  const [tried, setTried] = useState(false);
  const values = useWatch({ control });
  const contact = contactOf({ ...valuesOf(first), ...getValues(), ...values });
  const faults = tried ? contactFaults(contact, page.consents) : new Map();
  const errorOf = (field: keyof Contact): string | undefined => {
    const fault = contactFaults(contact, page.consents).get(field);
    return faults.size > 0 && fault ? texts.problems[fault] : undefined;
  };
  const keep = () =>
    changeDraft(page.id, (draft) => ({ ...draft, contact: contactOf(getValues()) }));
  const leave = () => changeDraft(page.id, ({ contact: _before, ...draft }) => draft);

  async function save(typed: ContactValues) {
    setTried(true);
    const next = contactOf(typed);
    if (contactFaults(next, page.consents).size > 0) return;
    if (await actions.run({ kind: 'correct-contact', contact: next })) leave();
  }

  return (
    <form className="stack screen-only" onChange={keep} onSubmit={handleSubmit(save)} noValidate>
      <Field id="contact-name" label={texts.fields.name} error={errorOf('name')}>
        {(wiring) => <input {...wiring} className="text-input" {...register('name')} />}
      </Field>
      <Field
        id="contact-phone"
        label={texts.fields.phone}
        error={errorOf('phone')}
        warning={
          contact.phone && !looksLikePhone(contact.phone) ? brief.phoneLooksWrong : undefined
        }
      >
        {(wiring) => <input {...wiring} type="tel" className="text-input" {...register('phone')} />}
      </Field>
      <Field id="contact-email" label={texts.fields.email} error={errorOf('email')}>
        {(wiring) => (
          <input {...wiring} type="email" className="text-input" {...register('email')} />
        )}
      </Field>
      <Field id="contact-by" label={texts.fields.contactBy} error={errorOf('contactBy')}>
        {(wiring) => (
          <select {...wiring} className="text-input" {...register('contactBy')}>
            {contactWays.map((way) => (
              <option key={way} value={way}>
                {brief.contactWays[way]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="contact-voicemail" label={texts.fields.voicemailOk} error={errorOf('voicemailOk')}>
        {(wiring) => (
          <select {...wiring} className="text-input" {...register('voicemail')}>
            <option value="">{texts.none}</option>
            <option value="yes">{texts.yes}</option>
            <option value="no">{texts.no}</option>
          </select>
        )}
      </Field>
      <FieldGroup id="contact-times" label={texts.fields.bestTimes} className="row-group">
        {timesOfDay.map((time) => (
          <label key={time} className="tick">
            <input type="checkbox" value={time} {...register('bestTimes')} />
            {brief.timesOfDay[time]}
          </label>
        ))}
      </FieldGroup>
      <Field id="contact-language" label={texts.fields.language}>
        {(wiring) => (
          <select {...wiring} className="text-input" {...register('language')}>
            {languages.map((language) => (
              <option key={language} value={language}>
                {words.worklist.languages[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="tick">
        <input type="checkbox" {...register('existingPatient')} />
        {texts.fields.existingPatient}
      </label>
      <div className="row">
        <DeskButton kind="main" type="submit" busy={actions.busy === 'correct-contact'}>
          {texts.save}
        </DeskButton>
        <DeskButton onClick={leave}>{words.frame.cancel}</DeskButton>
      </div>
    </form>
  );
}
