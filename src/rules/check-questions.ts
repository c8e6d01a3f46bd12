import { any, questionsIn } from '../logic/index.ts';
import { sectionIds, timeBands } from '../questions/index.ts';
import type { Question } from '../questions/index.ts';
import type { DefinitionFault } from './definition-fault.ts';
import { asksTooEarly, waitInACircle, wayFrom } from './order-of-asking.ts';

/**
 * Whether questions stand in an order in which they can be asked, and whether each order of
 * answers says something of every answer.
 * @param openOptions options that leave something open, such as not-sure
 */
export function checkQuestions(
  questions: readonly Question[],
  openOptions: readonly string[],
): DefinitionFault[] {
  return [
    ...outOfOrder(questions),
    ...apartFromTheirPage(questions),
    ...outOfReach(questions),
    ...questions.flatMap((question) => forgottenByOrder(question, openOptions)),
  ];
}

function outOfOrder(questions: readonly Question[]): DefinitionFault[] {
  return questions.flatMap(({ id, section }, place): DefinitionFault[] => {
    const before = questions[place - 1]?.section ?? section;
    if (sectionIds.indexOf(section) >= sectionIds.indexOf(before)) return [];
    return [
      {
        of: 'question',
        id,
        wrong: `Its section ${section} is asked before ${before}, and it stands after it.`,
        remedy: 'Move it to its section in src/questions/questionnaire.ts.',
      },
    ];
  });
}

/** Questions of one page stand together, or the page would jump over what lies between. */
function apartFromTheirPage(questions: readonly Question[]): DefinitionFault[] {
  const pageOf = ({ id, sharesPageWith = id }: Question): string => sharesPageWith;
  return questions.flatMap((question, place): DefinitionFault[] => {
    const { id, sharesPageWith } = question;
    const before = questions[place - 1];
    if (!sharesPageWith || !before || pageOf(before) === sharesPageWith) return [];
    return [
      {
        of: 'question',
        id,
        wrong: `It shares the page of ${sharesPageWith}, and others stand between them.`,
        remedy: `Move it below ${sharesPageWith} in src/questions/questionnaire.ts.`,
      },
    ];
  });
}

/** A question may ask only of earlier ones; those that wait for each other are never asked. */
function outOfReach(questions: readonly Question[]): DefinitionFault[] {
  const asksOf = ({ askWhen = any() }: Question) => [...new Set(questionsIn(askWhen))];
  const waitsFor = new Map(questions.map((question) => [question.id, asksOf(question)]));
  const places = new Map(questions.map(({ id }, place) => [id, place]));
  return questions.flatMap((question, place) =>
    asksOf(question)
      // What is not asked at all is another fault.
      .filter((other) => (places.get(other) ?? -1) >= place)
      .map((other) => {
        const circle = wayFrom(other, question.id, waitsFor);
        const said = circle ? waitInACircle(circle) : asksTooEarly(other);
        return { of: 'question' as const, id: question.id, ...said };
      }),
  );
}

const bands: ReadonlySet<string> = new Set(timeBands.map(({ id }) => id));

/**
 * Tiers place every option. Only among bands of time is not-sure left out, since it is not
 * compared (rules.md, "Safety answers"); in boxes it has a place of its own.
 */
function forgottenByOrder(
  { id, options, order }: Question,
  openOptions: readonly string[],
): DefinitionFault[] {
  if (!order) return [];
  const isOpen = (option: string) => openOptions.includes(option);
  const placed: readonly string[] =
    order.kind === 'tiers'
      ? order.tiers.flat()
      : options.filter((option) => option === order.notSure);
  const mayBeLeftOut =
    order.kind === 'tiers'
      ? (option: string) => isOpen(option) && placed.every((each) => bands.has(each))
      : (option: string) => !isOpen(option);
  return options
    .filter((option) => !placed.includes(option) && !mayBeLeftOut(option))
    .map((option) => ({
      of: 'question',
      id,
      wrong: `Its order forgets the option ${option}.`,
      remedy:
        order.kind === 'tiers'
          ? 'Put it into a tier of the order, from mild to grave.'
          : `Say notSure: '${option}' in its order.`,
    }));
}
