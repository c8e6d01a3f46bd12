import { useForm, useWatch } from 'react-hook-form';
import {
  consentIds,
  contactWays,
  languages,
  looksLikePhone,
  requiredConsents,
  sentForValues,
  timesOfDay,
} from '../../consultation/index.ts';
import type { Consent, ConsentId, Contact, Submission } from '../../consultation/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Field, FieldGroup } from '../../ui/field/field.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { TypedContact } from '../draft/draft.ts';
import { Option } from '../question/option.tsx';
import { PageLink } from '../shell/page-link.tsx';
import {
  useApp,
  useJourney,
  useLanguage,
  useLaterWording,
  useWords,
} from '../shell/app-context.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { readForm } from './contact-form.ts';
import type { FormField, ReadForm } from './contact-form.ts';

/** What the form gives once nothing is wrong with it. */
export interface FilledForm {
  readonly contact: Contact;
  readonly consents: readonly Consent[];
  readonly sentFor?: Submission['sentFor'];
}

interface RequestFormProps {
  /** The browser is signed in as staff: who it is for must be said, without a default. */
  readonly asksSentFor: boolean;
  readonly onSend: (form: FilledForm) => void;
}

const fieldOrder: readonly FormField[] = [
  'name',
  'email',
  'phone',
  'contactBy',
  'voicemailOk',
  'bestTimes',
  'existingPatient',
  'note',
  'language',
  'sentFor',
  ...consentIds,
];

/** Marks a staff question that was not answered. */
const missing = 'missing';

const isOptional = (id: ConsentId): boolean =>
  !requiredConsents.some((required) => required === id);

/** The consultation request. */
export function RequestForm({ asksSentFor, onSend }: RequestFormProps) {
  const { journey } = useApp();
  const { words, questions } = useWords();
  const { consents: consentTexts, request: texts } = useLaterWording().consentTexts;
  const language = useLanguage();
  const draft = useJourney((state) => state.draft);

  const read = (typed: TypedContact): ReadForm =>
    readForm(typed, journey.store.getState().draft.consents, language, new Date().toISOString());
  const sentForOf = ({ sentFor }: TypedContact) => sentForValues.find((value) => value === sentFor);
  const form = useForm<TypedContact>({
    defaultValues: draft.contact,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: (typed) => {
      const checked = read(typed);
      const problems = new Map<string, string>(checked.ok ? [] : checked.problems);
      if (asksSentFor && !sentForOf(typed)) problems.set('sentFor', missing);
      if (problems.size === 0) return { values: typed, errors: {} };
      const errors = [...problems].map(([field, type]): [string, { type: string }] => [
        field,
        { type },
      ]);
      return { values: {}, errors: Object.fromEntries(errors) };
    },
  });
  useWatch({ control: form.control });
  const values = form.getValues();
  const { errors, submitCount } = form.formState;
  const found: Readonly<Partial<Record<string, { readonly type?: string | number }>>> = errors;

  const errorOf = (field: FormField): string | undefined => {
    const problem = found[field]?.type;
    if (problem === undefined) return undefined;
    if (problem === missing) return questions.answerProblems.missing;
    const messages: Readonly<Record<string, string>> = texts.problems;
    return messages[String(problem)];
  };
  const choose = <Name extends keyof TypedContact>(name: Name, value: TypedContact[Name]): void => {
    const contact = { ...form.getValues(), [name]: value };
    form.reset(contact, { keepErrors: true, keepSubmitCount: true });
    journey.typeContact(contact);
  };
  const agree = (id: ConsentId, given: boolean): void =>
    journey.typeConsent(id, { given, language, at: new Date().toISOString() });
  const send = form.handleSubmit((typed) => {
    const checked = read(typed);
    const sentFor = asksSentFor ? sentForOf(typed) : undefined;
    if (checked.ok) onSend({ ...checked, ...(sentFor && { sentFor }) });
  });

  const oneOf = (field: 'contactBy' | 'voicemailOk' | 'existingPatient' | 'language') => ({
    id: field,
    kind: 'radio' as const,
    ...texts.fields[field],
    error: errorOf(field),
    chosen: [values[field] || (field === 'language' ? language : '')],
    onChange: ([value = '']: string[]) => choose(field, value),
  });
  const yesOrNo = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
  const phone = values.phone.trim();
  return (
    <form
      className="request-form"
      noValidate
      onChange={() => journey.typeContact(form.getValues())}
      onSubmit={(event) => void send(event)}
    >
      <ErrorSummary
        title={words.errorsTitle}
        attempt={submitCount}
        errors={fieldOrder.flatMap((id) => {
          const message = errorOf(id);
          if (message === undefined) return [];
          // Several boxes have the same message: each is told apart by what it says.
          const consent = consentIds.find((box) => box === id);
          return [{ id, message: consent ? `${message}: ${consentTexts[consent]}` : message }];
        })}
      />
      <Field id="name" {...texts.fields.name} error={errorOf('name')}>
        {(wiring) => (
          <input
            {...wiring}
            {...form.register('name')}
            className="text-input"
            autoComplete="name"
          />
        )}
      </Field>
      <Field id="email" {...texts.fields.email} error={errorOf('email')}>
        {(wiring) => (
          <input
            {...wiring}
            {...form.register('email')}
            className="text-input"
            type="email"
            autoComplete="email"
          />
        )}
      </Field>
      <Field
        id="phone"
        {...texts.fields.phone}
        error={errorOf('phone')}
        warning={phone && !looksLikePhone(phone) ? texts.phoneLooksWrong : undefined}
      >
        {(wiring) => (
          <input
            {...wiring}
            {...form.register('phone')}
            className="text-input"
            type="tel"
            autoComplete="tel"
          />
        )}
      </Field>
      <ChoiceGroup
        {...oneOf('contactBy')}
        options={contactWays.map((value) => ({ value, label: texts.contactWays[value] }))}
      />
      {phone && <ChoiceGroup {...oneOf('voicemailOk')} options={yesOrNo} />}
      <ChoiceGroup
        id="bestTimes"
        kind="checkbox"
        {...texts.fields.bestTimes}
        error={errorOf('bestTimes')}
        options={timesOfDay.map((value) => ({ value, label: texts.timesOfDay[value] }))}
        chosen={values.bestTimes}
        onChange={(times) => choose('bestTimes', times)}
      />
      <ChoiceGroup {...oneOf('existingPatient')} options={yesOrNo} />
      <Field id="note" {...texts.fields.note} error={errorOf('note')}>
        {(wiring) => (
          <>
            <Notice>{texts.noteWarning.join(' ')}</Notice>
            <textarea {...wiring} {...form.register('note')} className="text-input" rows={5} />
          </>
        )}
      </Field>
      <ChoiceGroup
        {...oneOf('language')}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
      {asksSentFor && (
        <ChoiceGroup
          id="sentFor"
          kind="radio"
          label={texts.staffQuestion}
          error={errorOf('sentFor')}
          options={[
            { value: 'person', label: texts.staffPerson },
            { value: 'test', label: texts.staffTest },
          ]}
          chosen={[values.sentFor]}
          onChange={([value = '']) => choose('sentFor', value)}
        />
      )}
      <section className="request-consents">
        <h2>{words.request.consents}</h2>
        <p>
          <PageLink to={{ page: 'privacy' }}>{words.request.readPrivacy}</PageLink>
        </p>
        {consentIds.map((id) => (
          <FieldGroup
            key={id}
            id={`${id}-group`}
            label={<span className="visually-hidden">{words.request.consents}</span>}
            error={errorOf(id)}
          >
            <Option
              id={id}
              kind="checkbox"
              name={id}
              value="yes"
              text={
                isOptional(id)
                  ? { label: consentTexts[id], hint: words.request.optional }
                  : consentTexts[id]
              }
              isChosen={draft.consents[id]?.given ?? false}
              onChange={(given) => agree(id, given)}
            />
          </FieldGroup>
        ))}
      </section>
      <div className="actions">
        <Button type="submit">{texts.send}</Button>
      </div>
    </form>
  );
}
