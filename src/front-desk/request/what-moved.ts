import { optionIds } from '../../rules/index.ts';
import type { Level, OptionId, OptionStatus, Result } from '../../rules/index.ts';

interface Change<Value> {
  readonly from: Value;
  readonly to: Value;
}

interface Listed {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** What is not the same in two results of one request. */
export interface Moved {
  readonly level: Change<Level> | undefined;
  readonly statuses: readonly ({ readonly option: OptionId } & Change<OptionStatus | undefined>)[];
  /** Ids of the rules that hold, of both options and of the level. */
  readonly reasons: Listed;
  readonly cautions: Listed;
  readonly advice: Listed;
  readonly nothing: boolean;
}

function listed(from: readonly string[], to: readonly string[]): Listed {
  return {
    gone: from.filter((id) => !to.includes(id)),
    added: to.filter((id) => !from.includes(id)),
  };
}

function reasonIds(result: Result): string[] {
  const { options, levelReasons } = result;
  const ofOptions = options ? optionIds.flatMap((option) => options[option].reasons) : [];
  return [...new Set([...levelReasons, ...ofOptions].map(({ id }) => id))];
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** Compares two results by their ids; dates and versions are not compared. */
export function whatMoved(from: Result, to: Result): Moved {
  const level = from.level === to.level ? undefined : { from: from.level, to: to.level };
  const statuses = optionIds.flatMap((option) => {
    const before = from.options?.[option].status;
    const after = to.options?.[option].status;
    return before === after ? [] : [{ option, from: before, to: after }];
  });
  const reasons = listed(reasonIds(from), reasonIds(to));
  const cautions = listed(ids(from.cautions), ids(to.cautions));
  const advice = listed(ids(from.advice), ids(to.advice));
  const lists = [reasons, cautions, advice];
  const nothing =
    !level &&
    statuses.length === 0 &&
    lists.every(({ gone, added }) => gone.length === 0 && added.length === 0);
  return { level, statuses, reasons, cautions, advice, nothing };
}
