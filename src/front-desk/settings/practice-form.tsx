import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { profileProblems, staffRoutes } from '../../consultation/staff-api.ts';
import type { PracticePage, ProfileProblem } from '../../consultation/staff-api.ts';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { problemCodeOf } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { ConfirmParts } from './confirm-parts.tsx';
import { fieldId } from './field-id.ts';
import { HoursFields } from './hours-fields.tsx';
import { LinesFields } from './lines-fields.tsx';
import { NoticeFields } from './notice-fields.tsx';
import { readProfile, valuesOfProfile } from './profile-values.ts';
import type { ProfileValues } from './profile-values.ts';
import { RetentionFields } from './retention-fields.tsx';
import { StaleProfile } from './stale-profile.tsx';
import { TextFields } from './text-fields.tsx';

/** Edits the profile. Saving makes a new version; what has changed is confirmed again. */
export function PracticeForm({ page }: { readonly page: PracticePage }) {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const client = useQueryClient();
  const form = useForm<ProfileValues>({ defaultValues: valuesOfProfile(page.current.profile) });
  const [problems, setProblems] = useState<ReadonlyMap<string, ProfileProblem>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [version, setVersion] = useState(page.current.version);
  const texts = words.practice;
  const unsaved = form.formState.isDirty;
  const errorOf = (field: string) => {
    const problem = problems.get(field);
    return problem && texts.problems[problem];
  };

  async function save(values: ProfileValues, onVersion = version) {
    if (busy) return;
    setAttempt((count) => count + 1);
    setSaved(false);
    setFailure(undefined);
    const reading = readProfile(values);
    setProblems(reading.ok ? new Map() : reading.problems);
    if (!reading.ok) return;
    setBusy(true);
    const outcome = await call(staffRoutes.saveProfile, {
      body: { version: onVersion, profile: reading.profile },
    });
    setBusy(false);
    if (!outcome.ok) {
      setFailure(outcome.failure);
      setProblems(serverProblems(outcome.failure));
      return;
    }
    client.setQueryData(queryKeys.practice, outcome.value);
    setVersion(outcome.value.current.version);
    form.reset(valuesOfProfile(outcome.value.current.profile));
    setSaved(true);
  }

  /** What is typed here rests on the confirmed version only if it rested on the one before. */
  function follow(confirmed: number) {
    setVersion((before) => (before === page.current.version ? confirmed : before));
  }

  function takeTheirs(theirs: PracticePage) {
    client.setQueryData(queryKeys.practice, theirs);
    setVersion(theirs.current.version);
    form.reset(valuesOfProfile(theirs.current.profile));
    setFailure(undefined);
  }

  const stale = failure && problemCodeOf(failure) === 'stale';
  const labels = labelsOf(texts, words.worklist.states);
  return (
    <FormProvider {...form}>
      <ConfirmParts page={page} unsaved={unsaved} onConfirmed={follow} />
      <form
        className="stack"
        noValidate
        onSubmit={form.handleSubmit((values) => save(values))}
        onChange={() => setSaved(false)}
      >
        <ErrorSummary
          title={texts.problemSummary}
          attempt={attempt}
          errors={[...problems].map(([field, problem]) => ({
            id: fieldId(field),
            message: `${labels(field)}: ${texts.problems[problem]}`,
          }))}
        />
        {stale ? (
          <StaleProfile
            onKeepMine={(current) => void save(form.getValues(), current)}
            onTakeTheirs={takeTheirs}
          />
        ) : (
          problems.size === 0 && <FailureNote failure={failure} />
        )}
        <TextFields errorOf={errorOf} />
        <HoursFields errorOf={errorOf} />
        <RetentionFields errorOf={errorOf} />
        <NoticeFields errorOf={errorOf} />
        <LinesFields errorOf={errorOf} />
        <div className="save-bar">
          <DeskButton kind="main" type="submit" busy={busy}>
            {busy ? words.frame.saving : texts.save}
          </DeskButton>
          <span role="status">{saved ? texts.saved : unsaved ? texts.unsaved : ''}</span>
        </div>
      </form>
    </FormProvider>
  );
}

function serverProblems(failure: Failure): ReadonlyMap<string, ProfileProblem> {
  const fields = failure.kind === 'problem' ? (failure.problem.fields ?? []) : [];
  return new Map(
    fields.map(({ field, code }) => [
      field.replace(/^profile\./u, ''),
      profileProblems.find((known) => known === code) ?? 'malformed',
    ]),
  );
}

type PracticeWords = ReturnType<typeof useStaffLanguage>['words']['practice'];

/** What a field is called in the summary of errors. */
function labelsOf(texts: PracticeWords, states: Readonly<Record<string, string>>) {
  const fields: Readonly<Record<string, { readonly label: string }>> = {
    ...texts.fields,
    privacyNotice: texts.privacyNotice,
    stateNotice: texts.stateNotice,
  };
  return (path: string) => {
    const [field = '', part = ''] = path.split('.');
    const label = fields[field]?.label ?? field;
    return states[part] ? `${label} (${states[part]})` : label;
  };
}
