import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../../src/interop/index.ts';
import { hasAny } from '../../../src/logic/index.ts';
import { smoking } from '../../../src/questions/catalogue.ts';
import { applicableAnswers, questionnaire, walkQuestions } from '../../../src/questions/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { assess, decision, explain } from '../../../src/rules/index.ts';
import { assessed, resultOf, withLine, workingDefinition } from '../../support/assess.ts';
import { aRun } from '../../support/builders/run.ts';
import { explained } from './explained.ts';

const facts = (changes: Answers) => explained(aRun(changes)).clearable;
const asked = (changes: Answers) => facts(changes).map(({ question }) => question);
const checklist = (changes: Answers) => explained(aRun(changes)).checklist;

const needled = {
  'recent-procedures': ['microneedling'],
  'when-microneedling': 'not-sure',
  'treated-skin': 'healed',
  'same-area': 'yes',
  'treated-by': 'this-practice',
  'planned-procedures': ['light-peel'],
  'planned-when': 'later',
  'planned-with': 'this-practice',
} as const satisfies Answers;

describe('what a call can clear up', () => {
  it('is what was left open', () => {
    expect(asked({ conditions: ['not-sure'], pregnancy: 'rather-not-say' })).toEqual([
      'pregnancy',
      'conditions',
    ]);
  });

  it('is when a procedure was, also where a time was given', () => {
    expect(asked({ ...needled, 'when-microneedling': '4-to-7-days' })).toEqual([
      'when-microneedling',
    ]);
  });

  it('is never an answer that is settled, and never what somebody wants', () => {
    expect(asked({ medicines: ['blood-thinner'], pregnancy: 'trying' })).toEqual([]);
    expect(asked({ goals: ['not-sure'] })).toEqual([]);
    expect(asked({ setting: 'not-sure', expectation: 'not-sure' })).toEqual([]);
    expect(asked({ 'planned-procedures': ['not-sure'] })).toEqual([]);
  });

  it('offers neither what was answered nor that somebody is not sure', () => {
    const found = Array.from(
      { length: 150 },
      (_, seed) => explained(drawRun(questionnaire, seededNumbers(seed))).clearable,
    ).flat();
    expect(found.length).toBeGreaterThan(50);
    for (const { options, outcomes } of found) {
      const offered = outcomes.flatMap(({ answers }) => answers);
      const closed = [...options, 'not-sure', 'rather-not-say'];
      expect(offered.filter((answer) => closed.includes(answer))).toEqual([]);
    }
  });

  it('is left out where no answer would change anything', () => {
    // rules.md: recent-sun and smoking are cautions, which hold nothing back.
    expect(asked({ 'recent-sun': 'not-sure', smoking: 'rather-not-say' })).toEqual([]);
  });

  it('says what each answer would come to, those that come to the same together', () => {
    // rules.md: pregnant and trying review both; breastfeeding reviews the clinic option alone.
    expect(facts({ pregnancy: 'rather-not-say' })).toEqual([
      {
        question: 'pregnancy',
        options: ['rather-not-say'],
        outcomes: [
          {
            kind: 'decided',
            answers: ['pregnant-or-might-be', 'trying'],
            gain: { lifted: 0, cleared: 0 },
            level: 'ask-first',
            statuses: { 'medical-grade': 'ask-first', topical: 'ask-first' },
            cleared: ['pregnancy.rather-not-say'],
            added: ['pregnancy.pregnant-or-might-be', 'pregnancy.trying'],
          },
          {
            kind: 'decided',
            answers: ['breastfeeding'],
            gain: { lifted: 1, cleared: 0 },
            level: 'topics',
            statuses: { 'medical-grade': 'ask-first', topical: 'worth-discussing' },
            cleared: ['pregnancy.rather-not-say'],
            added: ['pregnancy.breastfeeding'],
          },
          {
            kind: 'decided',
            answers: ['no-or-does-not-apply'],
            gain: { lifted: 2, cleared: 1 },
            level: 'topics',
            statuses: { 'medical-grade': 'worth-discussing', topical: 'worth-discussing' },
            cleared: ['pregnancy.rather-not-say'],
            added: [],
          },
        ],
      },
    ]);
  });

  it('says what would have to be asked as well', () => {
    // Past its gate, microneedling is no partner any more: then open-to-procedure is asked.
    const [when] = facts({ ...needled, 'planned-procedures': ['none'] });
    expect(when?.outcomes).toContainEqual({
      kind: 'opens',
      answers: ['8-to-14-days', '15-to-28-days', '29-to-42-days', '43-to-60-days', 'over-60-days'],
      gain: { lifted: 1, cleared: 1 },
      questions: ['open-to-procedure'],
    });
  });

  it('gains nothing where the answer is graver than it seemed', () => {
    // rules.md: product-reaction still-there ends the run as this-week.
    const [fact] = facts({ 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'not-sure' });
    expect(fact?.outcomes).toContainEqual({
      kind: 'decided',
      answers: ['still-there'],
      gain: { lifted: 0, cleared: 0 },
      level: 'this-week',
      statuses: null,
      cleared: ['product-reaction.not-sure'],
      added: ['product-reaction.still-there'],
    });
  });

  it('gains nothing there, however many rules no longer hold once the run ends', () => {
    const [fact] = facts({
      medicines: ['blood-thinner'],
      conditions: ['diabetes'],
      'exosome-history': ['clinic-on-skin'],
      'product-reaction': 'not-sure',
    });
    const graver = fact?.outcomes.find(({ answers }) => answers.includes('still-there'));
    expect(graver).toMatchObject({
      gain: { lifted: 0, cleared: 0 },
      cleared: ['conditions.diabetes', 'medicines.blood-thinner', 'product-reaction.not-sure'],
      added: ['product-reaction.still-there'],
    });
  });

  it('lifts what is shown then and was not, where the run had ended', () => {
    // rules.md: raw skin with no procedure surely inside its gate ends the run as this-week.
    const [when] = facts({
      goals: ['dryness'],
      'recent-procedures': ['microneedling'],
      'when-microneedling': 'not-sure',
      'treated-skin': 'raw-or-weeping',
    });
    expect(when?.question).toBe('when-microneedling');
    // Dryness is no goal of the clinic option; topical is not held back elsewhere on the skin.
    expect(when?.outcomes).toMatchObject([
      {
        kind: 'opens',
        answers: ['0-to-3-days', '4-to-7-days'],
        gain: { lifted: 1, cleared: 0 },
      },
    ]);
  });

  it('lifts an option by where the skin was treated, though the same rule holds', () => {
    // rules.md, "Healing and time": topical waits unless same-area is no.
    const [area] = facts({
      ...needled,
      'when-microneedling': '4-to-7-days',
      'same-area': 'not-sure',
    }).filter(({ question }) => question === 'same-area');
    expect(area?.outcomes).toEqual([
      {
        kind: 'decided',
        answers: ['no'],
        gain: { lifted: 1, cleared: 0 },
        level: 'topics',
        statuses: { 'medical-grade': 'ask-first', topical: 'worth-discussing' },
        cleared: [],
        added: [],
      },
    ]);
  });

  it('is also what makes one option wait and does nothing to the other', () => {
    const waits = {
      id: 'waits',
      when: hasAny(smoking, 'rather-not-say'),
      effects: { topical: { kind: 'not-now' } },
      cites: ['S18'],
    } as const;
    const rules = [...decision.rules, waits];
    const definition = { ...workingDefinition, decision: { ...decision, rules } };
    const run = aRun({ smoking: 'rather-not-say' });
    const assessment = assess(definition, run, '2026-11-24', withLine);
    if (assessment.kind !== 'decided') throw new Error('not decided');
    const [fact] = explain(definition, assessment).clearable;
    expect(fact?.outcomes).toMatchObject([
      { answers: ['yes', 'no'], gain: { lifted: 1, cleared: 1 }, cleared: ['waits'], added: [] },
    ]);
  });

  it('is what assess says of that answer, in every run that is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const run = drawRun(questionnaire, seededNumbers(seed));
        const kinds = new Map(questionnaire.questions.map(({ id, kind }) => [id, kind]));
        for (const { question, outcomes } of explained(run).clearable) {
          for (const outcome of outcomes) {
            for (const option of outcome.answers) {
              const answer = kinds.get(question) === 'many' ? [option] : option;
              const given = applicableAnswers(walkQuestions(questionnaire, run));
              const again = assessed({ ...given, [question]: answer });
              if (outcome.kind === 'opens') {
                expect(again).toMatchObject({ kind: 'incomplete', questions: outcome.questions });
                continue;
              }
              const { level, options } = resultOf({ ...given, [question]: answer });
              expect(level).toBe(outcome.level);
              expect(options?.topical.status).toBe(outcome.statuses?.topical);
              expect(options?.['medical-grade'].status).toBe(outcome.statuses?.['medical-grade']);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the order of the call checklist', () => {
  it('puts what can lift more options first, and what is settled behind it', () => {
    // The clinic option stays ask-first for the blood thinner; conditions can lift topical.
    expect(checklist({ medicines: ['blood-thinner'], conditions: ['not-sure'] })).toEqual([
      'conditions.not-sure',
      'medicines.blood-thinner',
      'area',
    ]);
  });

  it('puts what can lift an option before what can only take a reason away', () => {
    // Medicines hold both back, the scar the clinic option alone: topical hangs on medicines.
    expect(
      checklist({
        goals: ['scar', 'fine-lines'],
        'scar-kind': 'not-sure',
        'scar-age': 'over-1-year',
        medicines: ['not-sure'],
      }),
    ).toEqual(['medicines.not-sure', 'scar-kind.not-sure', 'area']);
  });

  it('puts what can take a reason away before what can not', () => {
    // Two open facts hold both back: neither lifts by itself, either takes one reason away.
    expect(
      checklist({
        pregnancy: 'trying',
        'skin-now': ['not-sure'],
        'recent-sun': 'not-sure',
        allergies: ['not-sure'],
      }),
    ).toEqual([
      'skin-now.not-sure',
      'allergies.not-sure',
      'pregnancy.trying',
      'recent-sun.not-sure',
      'area',
    ]);
  });

  it('puts what holds back before what is unsure, where a call clears up neither', () => {
    // Injected before is settled and holds both back; recent sun is a caution.
    expect(
      checklist({
        'recent-sun': 'not-sure',
        'exosome-history': ['injected-or-drip'],
        'product-reaction': 'none',
      }),
    ).toEqual(['exosome-history.injected-or-drip', 'recent-sun.not-sure', 'area']);
  });

  it('puts a time that can end a wait first', () => {
    expect(checklist({ ...needled, medicines: ['blood-thinner'] })[0]).toBe(
      'when-microneedling.inside-its-gate',
    );
  });

  it('goes by any of the answers of a line: the time, though the plan is settled', () => {
    // rules.md: filler inside 14 days of a planned procedure; injected before is settled.
    const { 'when-microneedling': _, ...treated } = needled;
    const filler = {
      ...treated,
      'recent-procedures': ['filler'],
      'when-filler': '8-to-14-days',
      'planned-when': 'within-2-weeks',
    } as const satisfies Answers;
    expect(
      checklist({
        ...filler,
        'exosome-history': ['injected-or-drip'],
        'product-reaction': 'none',
      }).slice(0, 2),
    ).toEqual(['when-filler.before-a-planned-procedure', 'exosome-history.injected-or-drip']);
  });

  it('keeps what gave the run its level first, and every line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const run = drawRun(questionnaire, seededNumbers(seed));
        const { callChecklist } = resultOf(run);
        const ordered = explained(run).checklist;
        expect(ordered.toSorted()).toEqual(callChecklist.map(({ id }) => id).toSorted());
        const levels = callChecklist.filter(({ kind }) => kind === 'level').map(({ id }) => id);
        expect(ordered.slice(0, levels.length)).toEqual(levels);
      }),
      { numRuns: 200 },
    );
  });
});
