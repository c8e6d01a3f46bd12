import { useForm, useWatch } from 'react-hook-form';
import { consentIds, looksLikePhone } from '../../consultation/index.ts';
import type { Consent, Contact } from '../../consultation/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Field, FieldGroup, fieldClass, Notes } from '../../ui/field/field.tsx';
import '../../ui/notice/notice.css';
import { emptyContact } from '../draft/draft.ts';
import type { TypedContact } from '../draft/draft.ts';
import { Option } from '../question/option.tsx';
import { useApp, useJourney, useLanguage, useTexts, useWords } from '../shell/app-context.ts';
import { PracticePhone } from '../shell/practice-phone.tsx';
import { PageLink } from '../shell/page-link.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { readForm } from './contact-form.ts';
import type { ReadForm } from './contact-form.ts';

/** What the form gives once nothing is wrong with it. */
export interface FilledForm {
  readonly contact: Contact;
  readonly consents: readonly Consent[];
}

/** Order of the fields on the page, and so of what is wrong with them. */
const fields = [...Object.keys(emptyContact), ...consentIds];
const inputs = [
  { name: 'name', type: 'text', autoComplete: 'name' },
  { name: 'email', type: 'email', autoComplete: 'email' },
  { name: 'phone', type: 'tel', autoComplete: 'tel' },
] as const;
type ChoiceField = Exclude<keyof TypedContact, 'name' | 'email' | 'phone' | 'note'>;

/** A field in which something was typed or chosen. */
interface Typed {
  readonly value?: string;
  defaultValue?: string | undefined;
}

/** The consultation request. */
export function RequestForm({ onSend }: { readonly onSend: (form: FilledForm) => void }) {
  const { journey, kiosk } = useApp();
  const { words } = useWords();
  const { consents: boxes, request: texts } = useTexts().consentTexts;
  const language = useLanguage();
  const { contact, consents } = useJourney((state) => state.draft);

  const read = (typed: TypedContact): ReadForm =>
    readForm(typed, journey.store.getState().draft.consents, language, new Date().toISOString());
  const form = useForm<TypedContact>({
    defaultValues: contact,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (typed) => {
      const checked = read(typed);
      if (checked.ok) return { values: typed, errors: {} };
      const errors = [...checked.problems].map(([field, type]): [string, { type: string }] => [
        field,
        { type },
      ]);
      return { values: {}, errors: Object.fromEntries(errors) };
    },
  });
  useWatch({ control: form.control });
  const values = form.getValues();
  const { errors, submitCount } = form.formState;

  // What was wrong at the last Send is said until the next, so that nothing moves under a finger.
  const told: Readonly<Record<string, { readonly type?: unknown } | undefined>> = errors;
  const errorOf = (field: string): string | undefined => {
    const messages: Readonly<Record<string, string>> = texts.problems;
    return messages[String(told[field]?.type)];
  };
  const summaryOf = (id: string): string | undefined => {
    const message = errorOf(id);
    // Several boxes have the same message: each is told apart by what it says first.
    const box = consentIds.find((consent) => consent === id);
    return message && box ? `${message}: ${boxes[box].split('. ')[0]}` : message;
  };
  const keepTyped = (): void => void journey.change({ contact: form.getValues() });
  const choice = (
    id: ChoiceField,
    options: Readonly<Record<string, string>>,
    label: { readonly label: string; readonly hint?: string },
  ) => {
    const isList = Array.isArray(values[id]);
    return (
      <ChoiceGroup
        {...label}
        id={id}
        kind={isList ? 'checkbox' : 'radio'}
        options={options}
        error={errorOf(id)}
        chosen={id === 'language' ? [values.language || language] : [values[id]].flat()}
        onChange={(chosen) => {
          form.setValue(id, isList ? chosen : chosen.join(''));
          keepTyped();
        }}
      />
    );
  };
  const send = form.handleSubmit((typed) => {
    const checked = read(typed);
    if (checked.ok) onSend(checked);
  });

  const labels = texts.fields;
  const [urgent, inCrisis] = texts.noteWarning;
  const yesOrNo = { yes: texts.yes, no: texts.no };
  const phone = values.phone.trim();
  const looksWrong = phone && !looksLikePhone(phone);
  return (
    <form
      className="request-form"
      noValidate
      autoComplete="off"
      onChange={({ target }: { readonly target: EventTarget & Typed }) => {
        // A browser writes down what differs from what the page came with, to bring it back.
        target.defaultValue = target.value;
        keepTyped();
      }}
      onSubmit={(event) => void send(event)}
    >
      <ErrorSummary
        title={words.errorsTitle}
        attempt={submitCount}
        errors={fields.flatMap((id) => {
          const message = summaryOf(id);
          return message === undefined ? [] : [{ id, message }];
        })}
      />
      {inputs.map(({ name, ...rest }) => (
        <Field
          key={name}
          id={name}
          {...labels[name]}
          error={errorOf(name)}
          warning={name === 'phone' && looksWrong ? texts.phoneLooksWrong : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              {...rest}
              {...form.register(name)}
              // The next person at this screen must not be offered it.
              {...(kiosk && { autoComplete: 'off' })}
              className="text-input"
            />
          )}
        </Field>
      ))}
      {choice('contactBy', texts.contactWays, labels.contactBy)}
      {phone && choice('voicemailOk', yesOrNo, labels.voicemailOk)}
      {choice('bestTimes', texts.timesOfDay, labels.bestTimes)}
      {choice('existingPatient', yesOrNo, labels.existingPatient)}
      <Field id="note" {...labels.note} error={errorOf('note')}>
        {(wiring) => (
          <>
            <div className="notice">
              <p>{urgent}</p>
              <PracticePhone />
              <p>{inCrisis}</p>
            </div>
            <textarea
              {...wiring}
              {...form.register('note')}
              autoComplete="off"
              className="text-input"
            />
          </>
        )}
      </Field>
      {choice('language', words.languages, labels.language)}
      <FieldGroup id="consents" label={<h2>{words.request.consents}</h2>}>
        <PageLink className="shell-link" to={{ page: 'privacy' }}>
          {words.privacy}
        </PageLink>
        {consentIds.map((id) => (
          <div key={id} className={fieldClass(errorOf(id))}>
            <Notes id={id} error={errorOf(id)} />
            <Option
              id={id}
              errorId={errorOf(id) && `${id}-error`}
              kind="checkbox"
              name={id}
              value="yes"
              text={boxes[id]}
              isChosen={consents[id]?.given ?? false}
              onChange={(given) => {
                const agreed = { given, language, at: new Date().toISOString() };
                void journey.change({ consents: { ...consents, [id]: agreed } });
              }}
            />
          </div>
        ))}
      </FieldGroup>
      <div className="actions">
        <Button type="submit">{texts.send}</Button>
      </div>
    </form>
  );
}
