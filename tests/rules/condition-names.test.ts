import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/logic/index.ts';
import { treatedElsewhere, treatedHere } from '../../src/questions/catalogue.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';
import { conditionsOf } from '../../src/rules/definition-names.ts';

function namesIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'named':
      return [condition.name, ...namesIn(condition.is)];
    case 'all':
    case 'any':
      return condition.of.flatMap(namesIn);
    default:
      return [];
  }
}

/** By hand, from what questionnaire.md and rules.md call them: a release keeps these names. */
const inTheDocuments = [
  'open',
  'covered',
  'adult',
  'adult-with-late-lumps',
  'no-emergency-sign',
  'no-problem-sign-but-late-lumps',
  'emergency-sign',
  'scar-is-a-goal',
  'skin-was-treated',
  'something-is-planned',
  'raw-treated-skin',
  'late-raw-skin',
  'fever-after-procedure',
  'a-procedure-inside-its-gate',
  'a-partner-is-planned',
  'a-recent-partner',
  'still-healing',
  'same-area-may-be-treated',
  'filler-inside-its-span',
  'wrinkle-relaxer-inside-its-span',
  'filler-before-a-planned-procedure',
  'inside-microneedling',
  'inside-rf-microneedling',
  'inside-light-laser',
  'inside-resurfacing-laser',
  'inside-light-peel',
  'inside-medium-or-deep-peel',
  'inside-filler',
  'inside-wrinkle-relaxer',
  'inside-surgery',
  'inside-prp',
  'inside-exosome-treatment',
  'inside-other-or-not-sure',
];

describe('where somebody was treated', () => {
  it('has names that a release keeps, for the steps of the care pages', () => {
    expect([treatedHere, treatedElsewhere].flatMap(namesIn)).toEqual([
      'treated-here',
      'treated-elsewhere',
    ]);
  });
});

describe('the named conditions of the working definition', () => {
  it('are these', () => {
    const asked = questionnaire.questions.flatMap(({ askWhen }) => (askWhen ? [askWhen] : []));
    const ends = questionnaire.endings.map(({ when }) => when);
    const names = [...asked, ...ends, ...conditionsOf(decision)].flatMap(namesIn);
    expect([...new Set(names)].toSorted()).toEqual(inTheDocuments.toSorted());
  });
});
