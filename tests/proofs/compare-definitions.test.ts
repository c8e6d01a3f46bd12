import { describe, expect, it } from 'vitest';
import { any, hasAny } from '../../src/logic/index.ts';
import { conditions } from '../../src/questions/catalogue.ts';
import { assess, compareOutcomes } from '../../src/rules/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import type { Question } from '../../src/questions/index.ts';
import { readReleases } from '../../src/server/definitions/release-files.ts';
import { verdictOf } from '../../src/server/definitions/release-verdict.ts';
import type { WitnessedDifference } from '../../src/server/definitions/release-verdict.ts';
import { compareDefinitions } from './compare-definitions.ts';
import type { Catalogues } from './map-conditions.ts';
import { workingCatalogues } from './working-subject.ts';

const longest = 120_000;

function withDecision(change: (decision: Decision) => Partial<Decision>): Catalogues {
  const { questionnaire, decision } = workingCatalogues;
  return { questionnaire, decision: { ...decision, ...change(decision) } };
}

function withQuestions(
  change: (questions: readonly Question[]) => readonly Question[],
): Catalogues {
  const { questionnaire, decision } = workingCatalogues;
  return {
    questionnaire: { ...questionnaire, questions: change(questionnaire.questions) },
    decision,
  };
}

/** The options of one question changed. */
function withOptions(
  id: string,
  change: (options: readonly string[]) => readonly string[],
): Catalogues {
  return withQuestions((questions) =>
    questions.map((question) =>
      question.id === id ? { ...question, options: change(question.options) } : question,
    ),
  );
}

const withoutRules = (...ids: readonly string[]) =>
  withDecision(({ rules }) => ({ rules: rules.filter(({ id }) => !ids.includes(id)) }));

const kindsOf = (differences: readonly WitnessedDifference[]) =>
  differences.map(({ difference }) => difference);

/** What the real decision says of each witness: the difference that it stands for. */
function replayed(before: Catalogues, after: Catalogues, { witness }: WitnessedDifference) {
  const decide = (catalogues: Catalogues, answers: WitnessedDifference['witness']['before']) => {
    const definition = { version: 'proof', contentHash: 'proof', ...catalogues };
    const assessment = assess(definition, answers, '2026-11-24', witness.practice);
    if (assessment.kind !== 'decided') throw new Error(assessment.kind);
    return assessment.result;
  };
  return compareOutcomes(decide(before, witness.before), decide(after, witness.after));
}

function expectReplayed(
  before: Catalogues,
  after: Catalogues,
  differences: readonly WitnessedDifference[],
): void {
  for (const each of differences) {
    if (each.difference.direction === 'neither') continue;
    expect(replayed(before, after, each)).toContainEqual(each.difference);
  }
}

describe('two definitions that decide alike', () => {
  it('have no difference', { timeout: longest }, async () => {
    expect(await compareDefinitions(workingCatalogues, workingCatalogues)).toEqual([]);
  });
  it('may be written differently', { timeout: longest }, async () => {
    const rewritten = withDecision(({ rules }) => ({
      rules: rules.map((rule) => ({ ...rule, when: any(rule.when, rule.when) })).toReversed(),
    }));
    expect(await compareDefinitions(workingCatalogues, rewritten)).toEqual([]);
  });
});

describe('a definition that holds more back', () => {
  // In the tables diabetes holds back the clinic option alone.
  const stricter = withDecision(({ rules }) => ({
    rules: [
      ...rules,
      {
        id: 'conditions.diabetes-strict',
        when: hasAny(conditions, 'diabetes'),
        effects: { topical: { kind: 'review' as const } },
        cites: ['S9b'],
      },
    ],
  }));

  it('is more cautious, and the other way round less', { timeout: longest }, async () => {
    const there = await compareDefinitions(workingCatalogues, stricter);
    expect(kindsOf(there)).toEqual([
      {
        kind: 'status',
        option: 'topical',
        from: 'worth-discussing',
        to: 'ask-first',
        direction: 'more',
      },
      { kind: 'reasons', direction: 'neither' },
    ]);
    expect(verdictOf(there)).toBe('more-cautious');
    expectReplayed(workingCatalogues, stricter, there);
    expect(there[0]?.witness.before['conditions']).toContain('diabetes');

    const back = await compareDefinitions(stricter, workingCatalogues);
    expect(verdictOf(back)).toBe('less-cautious');
    expectReplayed(stricter, workingCatalogues, back);
  });
});

describe('a definition that is less cautious', () => {
  it.each([
    {
      change: 'no longer waits for a new scar',
      after: withoutRules('scar-age.under-6-weeks'),
      finds: { kind: 'status', option: 'topical', from: 'not-now', to: 'worth-discussing' },
    },
    {
      change: 'sends an infection to the options',
      after: {
        ...withDecision(({ levelRules }) => ({
          levelRules: levelRules.filter(({ id }) => id !== 'problem-signs.infection-signs'),
        })),
        questionnaire: {
          ...workingCatalogues.questionnaire,
          endings: workingCatalogues.questionnaire.endings.filter(
            ({ id }) => id !== 'problem-sign',
          ),
        },
      },
      finds: { kind: 'level', from: 'same-day', to: 'goes-on' },
    },
    {
      change: 'no longer says that no product is approved',
      after: withDecision(({ standingCautions }) => ({
        standingCautions: standingCautions.filter(({ caution }) => caution !== 'not-approved'),
      })),
      finds: { kind: 'caution', option: 'medical-grade', id: 'not-approved' },
    },
    {
      change: 'no longer tells anyone to see a dermatologist',
      after: withDecision(({ adviceRules }) => ({
        adviceRules: adviceRules.filter(({ id }) => id !== 'see-dermatologist-soon'),
      })),
      finds: { kind: 'advice', id: 'see-dermatologist-soon' },
    },
  ] as const)('when it $change', { timeout: longest }, async ({ after, finds }) => {
    const differences = await compareDefinitions(workingCatalogues, after);
    expect(kindsOf(differences)).toContainEqual({ ...finds, direction: 'less' });
    expect(verdictOf(differences)).toBe('less-cautious');
    expectReplayed(workingCatalogues, after, differences);
  });
});

describe('a question that only one of them asks', () => {
  const { questions } = withQuestions((all) =>
    all.filter(({ id }) => id !== 'recent-sun'),
  ).questionnaire;
  const { decision } = withDecision(({ rules }) => ({
    rules: rules.filter(({ id }) => !id.startsWith('recent-sun.')),
  }));
  const without = { questionnaire: { ...workingCatalogues.questionnaire, questions }, decision };

  it('is answered in every way by the one that asks it', { timeout: longest }, async () => {
    const gone = await compareDefinitions(workingCatalogues, without);
    expect(verdictOf(gone)).toBe('less-cautious');
    expectReplayed(workingCatalogues, without, gone);
    const come = await compareDefinitions(without, workingCatalogues);
    expect(verdictOf(come)).toBe('more-cautious');
    expect(kindsOf(come)).toContainEqual({ kind: 'questions-asked', direction: 'neither' });
    expectReplayed(without, workingCatalogues, come);
  });
});

describe('a question that takes other answers', () => {
  it('may have been answered in any way by who now takes a new option', {
    timeout: longest,
  }, async () => {
    // A new option of which no rule speaks: who was held back before may be let through.
    const after = withOptions('smoking', (options) => [...options, 'now-and-then']);
    const differences = await compareDefinitions(workingCatalogues, after);
    expect(verdictOf(differences)).toBe('less-cautious');
    expectReplayed(workingCatalogues, after, differences);
    const less = differences.find(({ difference }) => difference.direction === 'less');
    expect(less?.witness.after['smoking']).toBe('now-and-then');
    expect(less?.witness.before['smoking']).not.toBe('now-and-then');
  });
  it('is answered alike where the answer means the same', { timeout: longest }, async () => {
    const after = withOptions('smoking', (options) => [...options, 'now-and-then']);
    const differences = await compareDefinitions(workingCatalogues, after);
    for (const { witness } of differences) expect(witness.after['smoking']).toBe('now-and-then');
  });
});

describe('the released definitions', () => {
  it('are read with everything that a comparison needs', { timeout: longest }, async () => {
    const [first] = readReleases();
    if (!first) throw new Error('nothing was released');
    expect(await compareDefinitions(first.definition, first.definition)).toEqual([]);
  });
});
