import { describe, expect, it } from 'vitest';
import { groupStatements } from '../../src/front-desk/sign-off/statement-groups.ts';
import { markedIds } from '../../src/front-desk/request/source-words.ts';

const text = { en: 'Said', es: 'Dicho' };
const statement = (kind: 'level' | 'rule' | 'caution', id: string) => ({
  kind,
  id,
  sources: [],
  text,
});

describe('the statements of a list to sign', () => {
  it('stand by kind, and rules by the section of their question', () => {
    const statements = [
      statement('level', 'age.under-18'),
      statement('level', 'emergency-signs.sight-change'),
      statement('rule', 'goals.hair'),
      statement('rule', 'medicines.not-sure'),
      statement('rule', 'when-prp.inside-its-gate'),
      statement('rule', 'allergies.metal'),
      statement('caution', 'medicines'),
    ];
    const groups = groupStatements(statements).map((group) => [
      group.kind,
      group.section,
      group.statements.map(({ id }) => id),
    ]);
    expect(groups).toEqual([
      ['level', undefined, ['age.under-18', 'emergency-signs.sight-change']],
      ['rule', 'goals', ['goals.hair']],
      ['rule', 'health', ['medicines.not-sure', 'allergies.metal']],
      ['rule', 'procedures', ['when-prp.inside-its-gate']],
      ['caution', undefined, ['medicines']],
    ]);
  });

  it('stand by kind alone where no question goes with a rule', () => {
    const [group] = groupStatements([statement('rule', 'toString.x')]);
    expect(group?.section).toBeUndefined();
  });
});

describe('the sources of a statement to sign', () => {
  it('have behind their ids how far they were checked', () => {
    // clinical/facts.md and the article's claims.
    expect(markedIds(['R1', 'policy-age', 'C44', 'toString'])).toEqual([
      'R1 [V]',
      'policy-age [policy]',
      'C44 [article]',
      'toString [?]',
    ]);
  });
});
