import type { StatementToConfirm } from '../../consultation/staff-api.ts';
import { questionnaire } from '../../questions/index.ts';
import type { SectionId } from '../../questions/index.ts';

/** Statements of one kind; rules are many, so that they stand by section of the questions. */
export interface StatementGroup {
  readonly kind: StatementToConfirm['kind'];
  readonly section: SectionId | undefined;
  readonly statements: readonly StatementToConfirm[];
}

/** Groups a list in the order in which its statements stand. */
export function groupStatements(
  statements: readonly StatementToConfirm[],
): readonly StatementGroup[] {
  const groups = new Map<string, StatementGroup>();
  for (const statement of statements) {
    const { kind } = statement;
    const section = kind === 'rule' ? sectionOf(statement.id) : undefined;
    const key = `${kind} ${section ?? ''}`;
    const before = groups.get(key)?.statements ?? [];
    groups.set(key, { kind, section, statements: [...before, statement] });
  }
  return [...groups.values()];
}

/** A rule's id begins with the question under which it stands. */
function sectionOf(rule: string): SectionId | undefined {
  const [question] = rule.split('.');
  return questionnaire.questions.find(({ id }) => id === question)?.section;
}
