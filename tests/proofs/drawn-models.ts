import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import type { Question, Questionnaire } from '../../src/questions/index.ts';
import { changed as changedMark, tickName } from './encode-questionnaire.ts';
import type { Model } from './prover.ts';

/** A drawn run as a model, with another answer to one question where two are compared. */
export interface DrawnModel {
  readonly model: Model;
  readonly changed?: string;
}

/** Runs that are drawn; how many pairs are made of each question's answers. */
const runs = 150;
const pairsOfQuestion = 40;
const seed = 7;

/** Models from drawn runs: each run alone, and beside itself with one answer changed. */
export function* drawnModels(questionnaire: Questionnaire): Generator<DrawnModel> {
  const draw = seededNumbers(seed);
  const left = new Map(questionnaire.questions.map(({ id }) => [id, pairsOfQuestion]));
  for (let drawn = 0; drawn < runs; drawn += 1) {
    const answers = drawRun(questionnaire, draw);
    const ticked = new Set(
      Object.entries(answers).flatMap(([id, answer]) =>
        [answer].flat().map((option) => tickName(id, option)),
      ),
    );
    if (draw() < 0.5) ticked.add('practice carries-platelet-line');
    yield { model: (name) => ticked.has(name) };
    for (const question of questionnaire.questions) {
      const pairs = left.get(question.id) ?? 0;
      const [option, ...others] = [answers[question.id] ?? []].flat();
      if (pairs === 0 || option === undefined || others.length > 0) continue;
      left.set(question.id, pairs - 1);
      yield {
        model: beside(ticked, question, anotherThan(option, question, draw)),
        changed: question.id,
      };
    }
  }
}

function anotherThan(option: string, { options }: Question, draw: () => number): string {
  const others = options.filter((each) => each !== option);
  return others[Math.floor(draw() * others.length)] ?? option;
}

function beside(ticked: ReadonlySet<string>, { id }: Question, option: string): Model {
  const other = tickName(id, option, changedMark);
  return (name) => ticked.has(name) || name === other;
}
