import { sectionIds, timeBands } from '../questions/index.ts';
import type { Question, SectionId } from '../questions/index.ts';
import type { Definition } from './definition.ts';
import { namedIn } from './definition-names.ts';
import type { Named } from './definition-names.ts';
import type {
  DecisionMap,
  MappedBand,
  MappedEffect,
  MappedRule,
  MappedSection,
  MappedTime,
} from './decision-map-schema.ts';
import { optionIds } from './result-ids.ts';
import type { EffectKind } from './result-ids.ts';
import type { Decision, Effect, Rule } from './rule.ts';

const matchingKinds: readonly EffectKind[] = ['matches', 'does-not-match', 'partner', 'excludes'];

/** Lays out one definition as sections, ends, rules and times. */
export function mapDecision(definition: Definition): DecisionMap {
  const { version, contentHash, questionnaire, decision } = definition;
  const order = createOrder(questionnaire.questions);
  const rules = decision.rules.map((rule) => toRule(rule, order)).toSorted(order.compare);
  return {
    version,
    contentHash,
    sections: sectionIds.map((id) => toSection(id, questionnaire.questions, decision, order)),
    matching: rules.filter(isMatching),
    holding: rules.filter((rule) => !isMatching(rule)),
    times: toTimes(decision, rules),
    bands,
  };
}

const bands: MappedBand[] = timeBands.map(({ id, firstDay }, place) => {
  const next = timeBands[place + 1];
  return { id, firstDay, lastDay: next ? next.firstDay - 1 : null };
});

function isMatching({ effects }: MappedRule): boolean {
  return Object.values(effects).some((effect) => effect && matchingKinds.includes(effect.kind));
}

type Order = ReturnType<typeof createOrder>;

/** Questions in document order; one that follows up another stands with it. */
function createOrder(questions: readonly Question[]) {
  const places = new Map<string | null, number>(questions.map(({ id }, place) => [id, place]));
  const placeOf = (id: string | null): number => places.get(id) ?? questions.length;
  return {
    /** The last of these questions. */
    lastOf: (ids: readonly string[]) => questions.findLast(({ id }) => ids.includes(id)),
    compare: (one: MappedRule, other: MappedRule): number =>
      sectionIds.indexOf(one.section) - sectionIds.indexOf(other.section) ||
      placeOf(one.question) - placeOf(other.question),
  };
}

function toSection(
  section: SectionId,
  questions: readonly Question[],
  { levelRules }: Decision,
  order: Order,
): MappedSection {
  return {
    id: section,
    questions: questions
      .filter((question) => question.section === section)
      .map(({ id, askWhen }) => ({
        id,
        askedBecauseOf: askWhen ? distinct(namedIn(askWhen).map(({ question }) => question)) : [],
      })),
    ends: levelRules
      .filter(
        ({ when }) =>
          order.lastOf(namedIn(when).map(({ question }) => question))?.section === section,
      )
      .map(({ id, level }) => ({ id, level })),
  };
}

function toRule({ id, when, effects, cites }: Rule, order: Order): MappedRule {
  const named = distinct(namedIn(when).map(({ question }) => question));
  const last = order.lastOf(named);
  return {
    id,
    section: last?.section ?? 'priorities',
    question: named.length === 1 ? (last?.followsUp ?? last?.id ?? null) : null,
    effects: Object.fromEntries(
      optionIds.flatMap((option) => {
        const effect = effects[option];
        return effect ? [[option, toEffect(effect)]] : [];
      }),
    ),
    sources: [...cites],
  };
}

function toEffect({ kind, onlyWhen }: Effect): MappedEffect {
  return {
    kind,
    onlyWith: onlyWhen
      ? namedIn(onlyWhen).map(({ question, options }) => ({ question, options: [...options] }))
      : [],
  };
}

/** Rules with a day on which they end, and those that name every band up to one. */
function toTimes({ rules, datedRules }: Decision, mapped: readonly MappedRule[]): MappedTime[] {
  const dated = new Map(datedRules.map(({ rule, question, days }) => [rule, { question, days }]));
  const named = new Map(rules.map(({ id, when }) => [id, namedIn(when)]));
  return mapped.flatMap((rule) => {
    const time = dated.get(rule.id) ?? bandsOf(named.get(rule.id) ?? []);
    return time ? [{ rule, ...time }] : [];
  });
}

/** The question on time that a rule names alone, and the last day of the last band of it. */
function bandsOf(named: readonly Named[]): { question: string; days: number } | undefined {
  const [only, ...others] = named;
  if (!only || others.length > 0) return undefined;
  const days = bands.flatMap(({ id, lastDay }) =>
    lastDay !== null && only.options.includes(id) ? [lastDay] : [],
  );
  return days.length > 0 ? { question: only.question, days: Math.max(...days) } : undefined;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
