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

export interface GroupedReasons {
  readonly group: ReasonGroup;
  readonly reasons: readonly Reason[];
}

/** The reasons of one option by what they mean, what holds back first. */
export function groupReasons(reasons: readonly Reason[]): GroupedReasons[] {
  return order.flatMap((group) => {
    const found = reasons.filter(({ effect }) => effect !== 'caution' && groupOf[effect] === group);
    return found.length > 0 ? [{ group, reasons: found }] : [];
  });
}
