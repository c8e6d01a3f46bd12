import { questionnaire, sectionIds } from '../../questions/index.ts';
import type { SectionId } from '../../questions/index.ts';
import type { Reason } from '../../rules/index.ts';
import type { ReasonEffect, ReasonGroup } from '../../text/interface-contract.ts';

/** What the effect of a rule means to the person. */
const groupOf: { readonly [Effect in ReasonEffect]: ReasonGroup } = {
  review: 'ask-about',
  'not-now': 'ask-about',
  matches: 'fits',
  partner: 'fits',
  'does-not-match': 'does-not-fit',
  excludes: 'does-not-fit',
};

const order: readonly ReasonGroup[] = ['ask-about', 'does-not-fit', 'fits'];

/** Reasons of one meaning that are read in one go; more stand apart by section. */
const longestList = 6;

export interface GroupedReasons {
  readonly group: ReasonGroup;
  /** Section of the questions behind them, where there are many. */
  readonly section: SectionId | undefined;
  readonly reasons: readonly Reason[];
}

/** The reasons of one option by what they mean, what holds back first. */
export function groupReasons(reasons: readonly Reason[]): GroupedReasons[] {
  return order.flatMap((group) => {
    const found = reasons.filter(({ effect }) => effect !== 'caution' && groupOf[effect] === group);
    const sectionOf = ({ answers: [first] }: Reason): SectionId | undefined =>
      found.length > longestList
        ? questionnaire.questions.find(({ id }) => id === first?.question)?.section
        : undefined;
    return [...sectionIds, undefined].flatMap((section) => {
      const own = found.filter((reason) => sectionOf(reason) === section);
      return own.length > 0 ? [{ group, section, reasons: own }] : [];
    });
  });
}
