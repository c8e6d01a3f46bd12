import { useState } from 'react';
import { callOutcomes } from '../../consultation/index.ts';
import type { CallOutcome } from '../../consultation/index.ts';
import { Field } from '../../ui/field/field.tsx';
import { entryId } from '../api/entry-id.ts';
import { usePractice } from '../api/use-practice.ts';
import { DeskButton } from '../form/desk-button.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { useNow, usePlace } from '../language/use-place.ts';
import { wallClockOf, wallClockWords } from '../language/wall-clock.ts';
import { callBackTimes, isOpenAt } from './call-back-times.ts';
import { readCallBack } from './read-call-back.ts';
import { RequestCard } from './request-card.tsx';
import { useOpenRequest } from './request-context.tsx';
import './call-card.css';

/** One press records a call. A message can be recorded only where leaving one was allowed. */
export function CallCard() {
  const { words } = useStaffLanguage();
  const { page, actions } = useOpenRequest();
  const { timeZone, language } = usePlace();
  const clock = wallClockOf(useNow(), timeZone);
  const hours = usePractice().data?.current.profile.hours ?? [];
  const [callBack, setCallBack] = useState('');
  const [past, setPast] = useState(false);
  const [recorded, setRecorded] = useState<CallOutcome>();
  const texts = words.request.call;
  const { contact } = page;
  const mayLeave = page.brief.mayLeaveMessage;
  const outcomes = callOutcomes.filter((outcome) => outcome !== 'message-left' || mayLeave);

  function choose(wall: string) {
    setCallBack(wall);
    setPast(false);
  }

  async function record(outcome: CallOutcome) {
    const at = readCallBack(callBack, timeZone);
    setPast(at.kind === 'refused');
    setRecorded(undefined);
    if (at.kind === 'refused') return;
    const callBackAt = at.kind === 'at' ? at.instant : undefined;
    // The same press again after a failure is the same call.
    const last = actions.failed?.action;
    const again =
      last?.kind === 'call' && last.outcome === outcome && last.callBackAt === callBackAt;
    const done = await actions.run({
      kind: 'call',
      id: again ? last.id : entryId(),
      outcome,
      ...(callBackAt !== undefined && { callBackAt }),
    });
    if (!done) return;
    setCallBack('');
    setRecorded(outcome);
  }

  return (
    <RequestCard title={texts.title} className="call screen-only">
      <div className="call-row">
        <Field
          id="call-back"
          label={texts.callBackAt}
          error={past ? words.request.problems['call-back-in-the-past'] : undefined}
          warning={callBack && !isOpenAt(hours, callBack) ? texts.closedThen : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="text-input call-back"
              type="datetime-local"
              value={callBack}
              onChange={(event) => choose(event.target.value)}
            />
          )}
        </Field>
        <div className="row" role="group" aria-label={texts.quick.label}>
          {callBackTimes(hours, clock).map((wall) => (
            <DeskButton key={wall} kind="link" onClick={() => choose(wall)}>
              {wallClockWords(wall, clock, { language, texts: texts.quick })}
            </DeskButton>
          ))}
          {callBack && (
            <DeskButton kind="link" onClick={() => choose('')}>
              {texts.quick.clear}
            </DeskButton>
          )}
        </div>
      </div>
      <div className="row" role="group" aria-label={texts.title}>
        {outcomes.map((outcome) => (
          <DeskButton
            key={outcome}
            busy={actions.busy === 'call'}
            onClick={() => void record(outcome)}
          >
            {texts.outcomes[outcome]}
          </DeskButton>
        ))}
        <span role="status">{recorded && `✓ ${texts.recorded} ${texts.outcomes[recorded]}.`}</span>
      </div>
      {!mayLeave && (
        <p className="quiet small">
          {contact.phone ? texts.noMessage : texts.noMessageWithoutPhone}
        </p>
      )}
    </RequestCard>
  );
}
