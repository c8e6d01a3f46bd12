import * as z from 'zod/mini';
import type { OptionId } from '../../rules/index.ts';
import type { Outcome } from './prepared-decision.ts';

/** The last of what is compared in a stored result, and what follows it. */
const end = ',"questionsToAsk":';
const start = '{"named":';

interface Entry {
  readonly id: string;
  readonly options?: readonly string[];
}

/**
 * Whether a stored result says this outcome, with its lists in this order. A million parsed
 * results cost more than all else, and most say what is expected: the text is compared token
 * by token, and only causes and sources are passed over. "No" may still be the same outcome
 * in another order.
 * @param part text of the part `result`
 */
export function saysOutcome(part: string, outcome: Outcome): boolean {
  const { level, levelReasons, options, cautions, advice } = outcome;
  let at = 0;
  const says = (token: string): boolean => {
    if (!part.startsWith(token, at)) return false;
    at += token.length;
    return true;
  };
  const saysIds = (ids: readonly string[]): boolean => {
    for (const [place, id] of ids.entries()) {
      if (!says(place === 0 ? '"' : ',"') || !says(id) || !says('"')) return false;
    }
    return says(']');
  };
  /** The rest of a list of which the bracket was read. */
  const saysList = (entries: readonly Entry[]): boolean => {
    for (const [place, { id, options: beside }] of entries.entries()) {
      if (!says(place === 0 ? '{"id":"' : ',{"id":"') || !says(id) || !says('",')) return false;
      if (beside && !(says('"options":[') && saysIds(beside) && says(','))) return false;
      // Sources come last in an entry, and no id has a bracket.
      at = part.indexOf(']}', part.indexOf('"sources":[', at)) + ']}'.length;
    }
    return says(']');
  };
  const saysOption = ({ status, reasons }: NonNullable<Outcome['options']>[OptionId]): boolean =>
    says('{"status":"') && says(status) && says('","reasons":[') && saysList(reasons) && says('}');
  const saysOptions = (): boolean => {
    if (!options) return says('null');
    return (
      says('{"medical-grade":') &&
      saysOption(options['medical-grade']) &&
      says(',"topical":') &&
      saysOption(options.topical) &&
      says('}')
    );
  };
  return (
    says('{"named":{"level":"') &&
    says(level) &&
    says('","levelReasons":[') &&
    saysList(levelReasons) &&
    says(',"options":') &&
    saysOptions() &&
    says(',"cautions":[') &&
    saysList(cautions) &&
    says(',"advice":[') &&
    saysList(advice) &&
    says(end)
  );
}

const outcomeSchema = z.custom<Outcome>(
  (value: unknown) => typeof value === 'object' && value !== null && 'level' in value,
);

/**
 * What is compared of a stored result. The seal proves that this program wrote it, so its
 * shape is not checked once more. What follows, three quarters of the text, is not parsed. No
 * text inside can hold the end, whose quotes would be escaped there.
 * @throws where it has another form
 */
export function readOutcome(part: string): Outcome {
  const place = part.indexOf(end);
  if (!part.startsWith(start) || place < 0) throw new RangeError('another form');
  return z.parse(outcomeSchema, JSON.parse(`${part.slice(start.length, place)}}`));
}
