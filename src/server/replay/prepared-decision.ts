import { carriesPlateletLine, effectKinds, levelIds, optionIds } from '../../rules/index.ts';
import type {
  Decision,
  Definition,
  EffectKind,
  Level,
  OptionId,
  OptionStatus,
  PracticeFacts,
} from '../../rules/index.ts';
import type { Outcome } from '../requests/outcome.ts';
import { prepareRun } from './prepared-run.ts';
import type { PreparedRun, ReadRun, Test } from './prepared-run.ts';

type DecidedOptions = NonNullable<Outcome['options']>;
type DecidedOption = DecidedOptions[OptionId];

/** What a prepared definition says of a run. */
export type PreparedAnswer =
  | { readonly kind: 'decided'; readonly end: number; readonly outcome: Outcome }
  | Exclude<ReadRun, { kind: 'complete' }>;

/**
 * Decides the answers that stand in a text.
 * @param from where they begin
 */
export type PreparedDecision = (
  text: string,
  from: number,
  practice: PracticeFacts,
) => PreparedAnswer;

/**
 * Prepares a definition to decide a million runs. It gives the outcome that `assess` gives,
 * without causes, sources, questions to take along, checklist and days, which cost most of
 * its time. Tests hold the two equal, and a replay compares them as it goes.
 */
export function prepareDecision({ questionnaire, decision }: Definition): PreparedDecision {
  let facts: PracticeFacts = { carriesPlateletLine: false };
  const run = prepareRun(
    questionnaire,
    (fact) => fact === carriesPlateletLine && facts.carriesPlateletLine,
  );
  const levelReasonsOf = prepareList(decision.levelRules, run);
  const adviceOf = prepareList(decision.adviceRules, run);
  const cautions = prepareCautions(decision, run);
  const optionsOf = prepareOptions(decision, run, cautions.find);

  return (text, from, practice) => {
    facts = practice;
    const read = run.read(text, from);
    if (read.kind !== 'complete') return read;
    const levelReasons = levelReasonsOf();
    const ended =
      levelReasons.length === 0
        ? undefined
        : levelIds.find((id) => levelReasons.some(({ level }) => level === id));
    const options = ended ? null : optionsOf();
    const level = ended ?? levelFrom(options);
    const outcome: Outcome = {
      level,
      levelReasons: levelReasons.map(({ id }) => id),
      options,
      cautions: options ? cautions.beside(options) : [],
      advice: decision.levelsWithoutAdvice.includes(level) ? [] : adviceOf().map(({ id }) => id),
    };
    return { kind: 'decided', end: read.end, outcome };
  };
}

/** The entries of a list whose condition holds, in order. */
function prepareList<Entry extends { readonly when: Parameters<PreparedRun['prepare']>[0] }>(
  entries: readonly Entry[],
  { prepare }: PreparedRun,
): () => Entry[] {
  const prepared = entries.map((entry) => ({ entry, test: prepare(entry.when) }));
  return () => {
    const held: Entry[] = [];
    for (const { entry, test } of prepared) if (test()) held.push(entry);
    return held;
  };
}

/** Prepares to note a caution beside the options of these bits. */
type FindCaution = (caution: string, options: number) => () => void;

function prepareOptions(
  { rules, needs }: Decision,
  { prepare }: PreparedRun,
  findCaution: FindCaution,
) {
  const prepared = rules.map((rule) => ({
    rule,
    test: prepare(rule.when),
    effects: optionIds.flatMap((option, place) => {
      const effect = rule.effects[option];
      if (!effect) return [];
      const narrows: Test | undefined = effect.onlyWhen && prepare(effect.onlyWhen);
      const find = effect.kind === 'caution' ? findCaution(effect.caution, 1 << place) : undefined;
      return [{ option, kind: bitOfKind(effect.kind), narrows, find }];
    }),
  }));
  const needed = {
    'medical-grade': bitsOfKinds(needs['medical-grade']),
    topical: bitsOfKinds(needs.topical),
  };
  return (): DecidedOptions => {
    const reasons = { 'medical-grade': new Array<string>(), topical: new Array<string>() };
    const kinds = { 'medical-grade': 0, topical: 0 };
    for (const { rule, test, effects } of prepared) {
      if (!test()) continue;
      for (const { option, kind, narrows, find } of effects) {
        if (narrows && !narrows()) continue;
        reasons[option].push(rule.id);
        kinds[option] |= kind;
        find?.();
      }
    }
    const decide = (option: OptionId): DecidedOption => ({
      status: statusFrom(kinds[option], needed[option]),
      reasons: reasons[option],
    });
    return { 'medical-grade': decide('medical-grade'), topical: decide('topical') };
  };
}

function bitOfKind(kind: EffectKind): number {
  return 1 << effectKinds.indexOf(kind);
}

function bitsOfKinds(kinds: readonly EffectKind[]): number {
  return kinds.reduce((bits, kind) => bits | bitOfKind(kind), 0);
}

const excludes = bitOfKind('excludes');
const notNow = bitOfKind('not-now');
const review = bitOfKind('review');

/** rules.md: not-suggested, then not-now, then ask-first, then worth-discussing. */
function statusFrom(kinds: number, needed: number): OptionStatus {
  if ((kinds & needed) !== needed || (kinds & excludes) !== 0) return 'not-suggested';
  if ((kinds & notNow) !== 0) return 'not-now';
  return (kinds & review) === 0 ? 'worth-discussing' : 'ask-first';
}

/** rules.md: topics when one is worth discussing, else ask-first, else no-match. */
function levelFrom(options: DecidedOptions | null): Level {
  const statuses = options ? [options['medical-grade'].status, options.topical.status] : [];
  if (statuses.includes('worth-discussing')) return 'topics';
  return statuses.includes('ask-first') || statuses.includes('not-now') ? 'ask-first' : 'no-match';
}

/**
 * Cautions from the person's own answers as they are found, then those that always come.
 *
 * `find` notes them while the options are decided: only there is it known which rules hold, and
 * to test them a second time would cost as much again. Which options are suggested is known
 * only after the last rule, so `beside` has to come then, once for each time that options were
 * decided: it drops what was noted beside options that are not, and empties the notes for the
 * next run.
 */
function prepareCautions(
  { rules, standingCautions, firstCaution }: Decision,
  { prepare }: PreparedRun,
) {
  const ids = [
    ...new Set([
      ...rules.flatMap(({ effects }) =>
        optionIds.flatMap((option) => {
          const effect = effects[option];
          return effect?.kind === 'caution' ? [effect.caution] : [];
        }),
      ),
      ...standingCautions.map(({ caution }) => caution),
    ]),
  ];
  // Each caution beside each choice of options, made once.
  const entries = ids.map((id) =>
    Array.from({ length: 1 << optionIds.length }, (_, bits) => ({
      id,
      options: optionIds.filter((_option, place) => (bits & (1 << place)) !== 0),
    })),
  );
  const standing = standingCautions.map(({ caution, options, when }) => ({
    place: ids.indexOf(caution),
    options: options.reduce((bits, option) => bits | (1 << optionIds.indexOf(option)), 0),
    test: when && prepare(when),
  }));
  const comesFirst = prepare(firstCaution.when);
  const isFirst = ({ id }: { readonly id: string }) => id === firstCaution.caution;
  const found: { readonly place: number; readonly options: number }[] = [];
  const beside = new Uint8Array(ids.length);

  function inOrder(shown: number): number[] {
    const order: number[] = [];
    const add = (place: number, options: number): void => {
      const bits = options & shown;
      if (bits === 0) return;
      const known = beside[place] ?? 0;
      if (known === 0) order.push(place);
      beside[place] = known | bits;
    };
    for (const { place, options } of found) add(place, options);
    for (const { place, options, test } of standing) if (!test || test()) add(place, options);
    found.length = 0;
    return order;
  }

  return {
    /** Notes a caution beside the options of these bits. */
    find: (caution: string, options: number): (() => void) => {
      const entry = { place: ids.indexOf(caution), options };
      return () => {
        found.push(entry);
      };
    },
    /** What was found since it was asked last, beside options that are suggested. */
    beside(options: DecidedOptions): Outcome['cautions'] {
      const shown = optionIds.reduce(
        (bits, option, place) =>
          options[option].status === 'not-suggested' ? bits : bits | (1 << place),
        0,
      );
      const order = inOrder(shown);
      const cautions = order.flatMap((place) => {
        const entry = entries[place]?.[beside[place] ?? 0];
        beside[place] = 0;
        return entry ?? [];
      });
      if (!comesFirst()) return cautions;
      return [...cautions.filter(isFirst), ...cautions.filter((caution) => !isFirst(caution))];
    },
  };
}
