import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { countCharacters } from '../../consultation/index.ts';
import { signOffCommentLimit, staffRoutes } from '../../consultation/staff-api.ts';
import type { SignOffPage } from '../../consultation/staff-api.ts';
import type { ConfirmationPart } from '../../rules/index.ts';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Field } from '../../ui/field/field.tsx';
import type { Failure } from '../api/failure.ts';
import { problemCodeOf } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { fill } from '../language/fill.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { SecondLook } from './second-look.tsx';
import { StatementList } from './statement-list.tsx';

interface SigningProps {
  readonly page: SignOffPage;
  readonly onSigned: () => void;
}

/** Reading every list, a comment, and a second look before the signature. */
export function Signing({ page, onSigned }: SigningProps) {
  const { words } = useStaffLanguage();
  const { call } = useStaffCall();
  const client = useQueryClient();
  const [read, setRead] = useState<readonly ConfirmationPart[]>([]);
  const [comment, setComment] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [looking, setLooking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const texts = words.signOff;
  const tooLong = countCharacters(comment) > signOffCommentLimit;
  const commentError = tooLong
    ? fill(texts.commentTooLong, { count: signOffCommentLimit })
    : undefined;
  const errors = [
    ...page.parts
      .filter(({ id }) => !read.includes(id))
      .map(({ id }) => ({
        id: `read-${id}`,
        message: fill(texts.notRead, { part: texts.parts[id].title }),
      })),
    ...(commentError ? [{ id: 'sign-off-comment', message: commentError }] : []),
  ];

  function lookAgain(event: SubmitEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (errors.length === 0) setLooking(true);
  }

  async function sign() {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const body = { contentHash: page.contentHash, read: [...read], comment };
    const outcome = await call(staffRoutes.signRules, { body });
    setBusy(false);
    if (outcome.ok) {
      client.setQueryData(queryKeys.signOff, outcome.value);
      return onSigned();
    }
    setFailure(outcome.failure);
    const code = problemCodeOf(outcome.failure);
    // Someone else signed, or other rules are in force by now: what is there is shown.
    if (code === 'already-signed') void client.invalidateQueries({ queryKey: queryKeys.signOff });
  }

  if (looking) {
    return (
      <SecondLook
        page={page}
        comment={comment}
        busy={busy}
        failure={failure}
        onSign={() => void sign()}
        onBack={() => setLooking(false)}
      />
    );
  }
  return (
    <form className="stack" noValidate onSubmit={lookAgain}>
      <ErrorSummary
        title={texts.problemSummary}
        errors={attempt > 0 ? errors : []}
        attempt={attempt}
      />
      {page.parts.map((part) => (
        <StatementList key={part.id} part={part}>
          <label className="tick tick-read">
            <input
              id={`read-${part.id}`}
              type="checkbox"
              checked={read.includes(part.id)}
              aria-invalid={(attempt > 0 && !read.includes(part.id)) || undefined}
              onChange={({ target }) =>
                setRead(
                  target.checked ? [...read, part.id] : read.filter((known) => known !== part.id),
                )
              }
            />
            {fill(texts.readPart, { part: texts.parts[part.id].title })}
          </label>
        </StatementList>
      ))}
      <Field
        id="sign-off-comment"
        label={texts.commentLabel}
        hint={texts.commentHint}
        error={attempt > 0 ? commentError : undefined}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            className="text-input"
            rows={4}
            value={comment}
            onChange={({ target }) => setComment(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <DeskButton kind="main" type="submit">
          {texts.toSecondLook}
        </DeskButton>
      </div>
    </form>
  );
}
