import type { RawAnswers } from '../../questions/index.ts';
import { carriesPlateletLine, levelIds, optionIds } from '../../rules/index.ts';
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
  | { readonly kind: 'decided'; readonly outcome: Outcome }
  | Exclude<ReadRun, { kind: 'complete' }>;

export type PreparedDecision = (answers: RawAnswers, practice: PracticeFacts) => PreparedAnswer;

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
  const optionsOf = prepareOptions(decision, run);
  const cautionsOf = prepareCautions(decision, run);

  return (answers, practice) => {
    facts = practice;
    const read = run.read(answers);
    if (read.kind !== 'complete') return read;
    const levelReasons = levelReasonsOf();
    const ended = levelIds.find((id) => levelReasons.some(({ level }) => level === id));
    const { options, found } = ended ? noOptions : optionsOf();
    const level = ended ?? levelFrom(options);
    const outcome: Outcome = {
      level,
      levelReasons: levelReasons.map(({ id }) => id),
      options,
      cautions: options ? cautionsOf(options, found) : [],
      advice: decision.levelsWithoutAdvice.includes(level) ? [] : adviceOf().map(({ id }) => id),
    };
    return { kind: 'decided', outcome };
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

/** Cautions from the person's own answers, in the order of the rules and then the options. */
type FoundCautions = readonly { readonly caution: string; readonly option: OptionId }[];

const noOptions: { readonly options: null; readonly found: FoundCautions } = {
  options: null,
  found: [],
};

function prepareOptions({ rules, needs }: Decision, { prepare }: PreparedRun) {
  const prepared = rules.map((rule) => ({
    rule,
    test: prepare(rule.when),
    effects: optionIds.flatMap((option) => {
      const effect = rule.effects[option];
      if (!effect) return [];
      const narrows: Test | undefined = effect.onlyWhen && prepare(effect.onlyWhen);
      return [{ option, effect, narrows }];
    }),
  }));
  return (): { options: DecidedOptions; found: FoundCautions } => {
    const reasons = { 'medical-grade': new Array<string>(), topical: new Array<string>() };
    const kinds = { 'medical-grade': new Array<EffectKind>(), topical: new Array<EffectKind>() };
    const found: { caution: string; option: OptionId }[] = [];
    for (const { rule, test, effects } of prepared) {
      if (!test()) continue;
      for (const { option, effect, narrows } of effects) {
        if (narrows && !narrows()) continue;
        reasons[option].push(rule.id);
        kinds[option].push(effect.kind);
        if (effect.kind === 'caution') found.push({ caution: effect.caution, option });
      }
    }
    const decide = (option: OptionId): DecidedOption => ({
      status: statusFrom(kinds[option], needs[option]),
      reasons: reasons[option],
    });
    return {
      options: { 'medical-grade': decide('medical-grade'), topical: decide('topical') },
      found,
    };
  };
}

/** rules.md: not-suggested, then not-now, then ask-first, then worth-discussing. */
function statusFrom(kinds: readonly EffectKind[], needs: readonly EffectKind[]): OptionStatus {
  if (!needs.every((kind) => kinds.includes(kind)) || kinds.includes('excludes')) {
    return 'not-suggested';
  }
  if (kinds.includes('not-now')) return 'not-now';
  return kinds.includes('review') ? 'ask-first' : 'worth-discussing';
}

/** rules.md: topics when one is worth discussing, else ask-first, else no-match. */
function levelFrom(options: DecidedOptions | null): Level {
  const statuses = options ? [options['medical-grade'].status, options.topical.status] : [];
  if (statuses.includes('worth-discussing')) return 'topics';
  return statuses.includes('ask-first') || statuses.includes('not-now') ? 'ask-first' : 'no-match';
}

function prepareCautions(
  { standingCautions, firstCaution }: Decision,
  { prepare }: PreparedRun,
): (options: DecidedOptions, found: FoundCautions) => Outcome['cautions'] {
  const standing = standingCautions.map(({ caution, options, when }) => ({
    caution,
    options,
    test: when && prepare(when),
  }));
  const comesFirst = prepare(firstCaution.when);
  const isFirst = ({ id }: { readonly id: string }) => id === firstCaution.caution;
  return (decided, found) => {
    const beside = new Map<string, OptionId[]>();
    const add = (caution: string, option: OptionId) => {
      if (decided[option].status === 'not-suggested') return;
      const known = beside.get(caution);
      if (!known) beside.set(caution, [option]);
      else if (!known.includes(option)) known.push(option);
    };
    for (const { caution, option } of found) add(caution, option);
    for (const { caution, options, test } of standing) {
      if (!test || test()) for (const option of options) add(caution, option);
    }
    const cautions = Array.from(beside, ([id, options]) => ({
      id,
      options: options.length === optionIds.length ? [...optionIds] : options,
    }));
    if (!comesFirst()) return cautions;
    return [...cautions.filter(isFirst), ...cautions.filter((caution) => !isFirst(caution))];
  };
}
