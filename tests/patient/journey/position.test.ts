import { describe, expect, it } from 'vitest';
import { newDraft } from '../../../src/patient/draft/draft.ts';
import type { Draft } from '../../../src/patient/draft/draft.ts';
import { nextPosition, settlePosition } from '../../../src/patient/journey/position.ts';
import { questionnaire, walkQuestions } from '../../../src/questions/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { aRun } from '../../support/builders/run.ts';
import { toTyped } from '../support/to-typed.ts';

function draftWith(answers: Answers, changes: Partial<Draft> = {}): Draft {
  const fresh = newDraft('0'.repeat(32), '2026.11.1', 'emergency-signs', 0);
  return { ...fresh, answers: toTyped(answers), ...changes };
}

const settled = (wanted: string, draft: Draft) =>
  settlePosition(wanted, walkQuestions(questionnaire, draft.answers), draft);

const complete = draftWith(aRun());
const emergency = draftWith({ 'emergency-signs': ['sight-change'] });

describe('where someone goes on', () => {
  it('leads to the next question, the summary or the ending', () => {
    const next = (draft: Draft) => nextPosition(walkQuestions(questionnaire, draft.answers), draft);
    expect(next(draftWith({ 'emergency-signs': ['none'] }))).toBe('problem-signs');
    expect(next(complete)).toBe('check');
    expect(next(emergency)).toBe('ending');
  });
});

describe('where someone is, whatever the history says', () => {
  it('is a page that applies', () => {
    expect(settled('recent-sun', complete)).toBe('recent-sun');
    expect(settled('goals', complete)).toBe('goals');
  });

  it('is the first open question instead of a page that does not apply', () => {
    const begun = draftWith({ 'emergency-signs': ['none'] });
    expect(settled('scar-kind', begun)).toBe('problem-signs');
    expect(settled('nowhere', begun)).toBe('problem-signs');
  });

  it.each(['check', 'result', 'request', 'confirmation', 'ending'])(
    'is the first open question instead of %s while answers are missing',
    (view) => {
      expect(settled(view, draftWith({}))).toBe('emergency-signs');
    },
  );

  it('has no result where a sign has ended the run, and no ending where none has', () => {
    expect(settled('result', emergency)).toBe('ending');
    expect(settled('ending', complete)).toBe('check');
    expect(settled('result', complete)).toBe('result');
  });

  it('is the form while it is not known whether a request arrived', () => {
    const frozen = draftWith(aRun(), { frozen: '{}' });
    for (const view of ['goals', 'check', 'result']) expect(settled(view, frozen)).toBe('request');
  });

  it('is the confirmation after it was received: never the form again', () => {
    const received = { kind: 'acknowledged', code: 'K7MQ2RX', receivedAt: '' } as const;
    for (const view of ['goals', 'request']) {
      expect(settled(view, draftWith({}, { received }))).toBe('confirmation');
    }
  });
});
