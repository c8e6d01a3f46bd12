import { describe, expect, it } from 'vitest';
import { brokenCatalogues, otherMistakes } from './broken-catalogues.ts';
import { forwardReferences } from './paths.ts';
import { subjectOf } from './property.ts';
import { prove, witness } from './prove.ts';
import { provedProperties, witnessProperties, workingCatalogues } from './working-subject.ts';

const longest = 120_000;

describe('a mistake that compiles', () => {
  it.each(brokenCatalogues)(
    'is caught by $property: $mistake',
    { timeout: longest },
    async ({ property, breakIt }) => {
      const { questionnaire, decision } = breakIt(workingCatalogues);
      const subject = subjectOf(questionnaire, decision);
      const proved = provedProperties.find(({ id }) => id === property);
      const witnessed = witnessProperties.find(({ id }) => id === property);
      const found = proved ? (await prove(proved, subject)).broken : undefined;
      const dead = witnessed ? (await witness(witnessed, subject)).dead : [];
      expect([...(found ? [found.about] : []), ...dead]).not.toEqual([]);
    },
  );

  it(`is caught by P7: ${otherMistakes.P7}`, async () => {
    const { questionnaire, decision } = workingCatalogues;
    const subject = subjectOf(questionnaire, decision, (_asked, tick) => tick);
    const p7 = provedProperties.find(({ id }) => id === 'P7');
    expect(p7 && (await prove(p7, subject)).broken).toBeDefined();
  });

  it(`is caught by P13: ${otherMistakes.P13}`, () => {
    const questions = workingCatalogues.questionnaire.questions.map((question) =>
      question.id === 'goals'
        ? {
            ...question,
            askWhen: { kind: 'has-any', question: 'area', options: ['face'] } as const,
          }
        : question,
    );
    expect(forwardReferences({ questions, endings: [] })).toEqual([
      'goals looks at area, which does not come before it',
    ]);
  });
});

describe('each property of rules.md', () => {
  it('has a mistake that it must catch', () => {
    const caught = [
      ...brokenCatalogues.map(({ property }) => property),
      ...Object.keys(otherMistakes),
    ];
    const ids = Array.from({ length: 15 }, (_, place) => `P${place + 1}`);
    expect(ids.filter((id) => !caught.includes(id))).toEqual([]);
    const solved = [...provedProperties, ...witnessProperties].map(({ id }) => id);
    expect(solved.filter((id) => !caught.includes(id))).toEqual([]);
  });
});
