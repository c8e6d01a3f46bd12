import type { Question, Questionnaire } from '../questions/index.ts';
import { carriesPlateletLine } from './catalogue/standing-cautions.ts';
import { checkQuestions } from './check-questions.ts';
import { checkTimes, workingTimes } from './check-times.ts';
import type { Times } from './check-times.ts';
import type { DefinitionFault } from './definition-fault.ts';
import { factsIn, ownedConditionsOf, referencesOf } from './definition-names.ts';
import type { Reference } from './definition-names.ts';
import { forgottenOptions } from './forgotten-options.ts';
import { optionIds } from './result-ids.ts';
import type { Decision } from './rule.ts';

/**
 * Whether a definition hangs together: ids are unique, sections stand in order, every
 * condition names questions and options that exist, a question asks only of earlier ones,
 * no answer is forgotten or there twice, days are whole, and every entry has a source. What
 * is wrong here would fail silently: a question never asked, a rule never held.
 * @param times numbers that questions and dated rules are made from
 * @returns none for a sound definition
 */
export function checkDefinition(
  questionnaire: Questionnaire,
  decision: Decision,
  times: Times = workingTimes,
): DefinitionFault[] {
  const { questions, endings } = questionnaire;
  const { rules, levelRules, adviceRules, questionsToAsk } = decision;
  return [
    ...repeated('question', questions),
    ...repeated('ending', endings),
    ...[[...rules, ...levelRules], adviceRules, questionsToAsk].flatMap((entries) =>
      repeated('decision', entries),
    ),
    ...repeatedOptions(questions),
    ...checkQuestions(questions, decision.openOptions),
    ...checkTimes(times, decision.datedRules),
    ...unknownNames(referencesOf(questionnaire, decision), questions),
    ...forgottenOptions(questionnaire, decision),
    ...unknownFacts(decision),
    ...missingRules(decision),
    ...missingEffects(decision),
    ...missingOptions(questions, decision),
    ...toldToNobody(questions, decision),
    ...withoutSource(decision),
  ];
}

function repeated(
  of: DefinitionFault['of'],
  entries: readonly { readonly id: string }[],
): DefinitionFault[] {
  return secondOnes(entries.map(({ id }) => id)).map((id) => ({
    of,
    id,
    wrong: 'This id is there twice.',
    remedy: 'Give one entry another id, or take one out.',
  }));
}

function repeatedOptions(questions: readonly Question[]): DefinitionFault[] {
  return questions.flatMap(({ id, options }) =>
    secondOnes(options).map((option) => ({
      of: 'question',
      id,
      wrong: `Its option ${option} is there twice.`,
      remedy: 'Give one of them another id, or take one out.',
    })),
  );
}

function secondOnes(ids: readonly string[]): string[] {
  return ids.filter((id, place) => ids.indexOf(id) < place);
}

function unknownNames(
  references: readonly Reference[],
  questions: readonly Question[],
): DefinitionFault[] {
  const known = new Map(questions.map((question) => [question.id, question]));
  return references.flatMap(({ of, id, named: { question, options } }): DefinitionFault[] => {
    const found = known.get(question);
    if (!found) {
      return [
        {
          of,
          id,
          wrong: `It names the question ${question}, which is not asked.`,
          remedy: `List ${question} in src/questions/questionnaire.ts, or name another question.`,
        },
      ];
    }
    return options
      .filter((option) => !found.options.includes(option))
      .map((option) => ({
        of,
        id,
        wrong: `It names the option ${option}, which ${question} does not have.`,
        remedy: `Name one of ${found.options.join(', ')}.`,
      }));
  });
}

function unknownFacts(decision: Decision): DefinitionFault[] {
  return ownedConditionsOf(decision).flatMap(({ id, condition }) =>
    factsIn(condition)
      .filter((fact) => fact !== carriesPlateletLine)
      .map((fact) => ({
        of: 'decision' as const,
        id,
        wrong: `It names the fact ${fact}, which nothing tells.`,
        remedy: `Name ${carriesPlateletLine}, or let PracticeFacts tell it.`,
      })),
  );
}

function missingRules({ rules, datedRules, undatedRules }: Decision): DefinitionFault[] {
  const ids = new Set(rules.map(({ id }) => id));
  const listed = [
    ...datedRules.map(({ rule }) => ({ list: 'datedRules', rule })),
    ...undatedRules.map((rule) => ({ list: 'undatedRules', rule })),
  ];
  return listed
    .filter(({ rule }) => !ids.has(rule))
    .map(({ list, rule }) => ({
      of: 'decision',
      id: list,
      wrong: `It names the rule ${rule}, which there is not.`,
      remedy: 'Add the rule, or take its name out.',
    }));
}

function missingEffects({ rules, needs }: Decision): DefinitionFault[] {
  return optionIds.flatMap((option) =>
    needs[option]
      .filter((effect) => !rules.some(({ effects }) => effects[option]?.kind === effect))
      .map((effect) => ({
        of: 'decision' as const,
        id: 'needs',
        wrong: `${option} needs the effect ${effect}, and no rule gives it.`,
        remedy: 'Give a rule this effect, or take it out of the needs.',
      })),
  );
}

function missingOptions(
  questions: readonly Question[],
  { openOptions }: Decision,
): DefinitionFault[] {
  return openOptions
    .filter((option) => !questions.some(({ options }) => options.includes(option)))
    .map((option) => ({
      of: 'decision',
      id: 'openOptions',
      wrong: `It names the option ${option}, which no question has.`,
      remedy: 'Take it out, or name one that a question has.',
    }));
}

function toldToNobody(
  questions: readonly Question[],
  { toldToStaff }: Decision,
): DefinitionFault[] {
  return questions
    .filter(({ id, staffOnly }) => staffOnly && !toldToStaff.includes(id))
    .map(({ id }) => ({
      of: 'question',
      id,
      wrong: 'It is for staff, and the call checklist leaves it out.',
      remedy: 'List it in toldToStaff, or take staffOnly away.',
    }));
}

/** The compiler asks for sources too; a list that is put together can slip past it. */
function withoutSource(decision: Decision): DefinitionFault[] {
  const { rules, levelRules, adviceRules, standingCautions, questionsToAsk } = decision;
  const standing = standingCautions.map(({ caution, cites }) => ({ id: caution, cites }));
  return [...rules, ...levelRules, ...adviceRules, ...standing, ...questionsToAsk]
    .filter(({ cites }) => cites.length === 0)
    .map(({ id }) => ({
      of: 'decision',
      id,
      wrong: 'It rests on no source.',
      remedy: 'Name at least one source of src/evidence in cites.',
    }));
}
