import type { AskedQuestion } from '../../consultation/staff-api.ts';
import { walkQuestions } from '../../questions/index.ts';
import type { NotAskedBecause } from '../../questions/index.ts';
import type { OpenedRequest } from './opened-request.ts';
import { toPerson } from './worklist.ts';

type Corrected = AskedQuestion['corrected'];

/** Every question as it was asked, or why it was not, with what staff learned later. */
export function listAskedQuestions(
  opened: OpenedRequest,
  names: ReadonlyMap<string, string>,
): AskedQuestion[] {
  const { definition, answers } = opened;
  const corrections = latestCorrections(opened, names);
  if (!definition) return listStoredAnswers(opened, corrections);
  return walkQuestions(definition.questionnaire, answers.answers).steps.map((step) => {
    const { id, kind, section, staffOnly = false } = step.question;
    const corrected = corrections.get(id) ?? null;
    return step.asked
      ? {
          asked: true,
          question: id,
          kind,
          section,
          staffOnly,
          options: [...(step.options ?? [])],
          corrected,
        }
      : {
          asked: false,
          question: id,
          kind,
          section,
          because: toBecause(step.because()),
          corrected,
        };
  });
}

/** A draft that nobody released is not kept: then only the answers themselves are known. */
function listStoredAnswers(
  { answers }: OpenedRequest,
  corrections: ReadonlyMap<string, Corrected>,
): AskedQuestion[] {
  return Object.entries(answers.answers).map(([question, answer]) => ({
    asked: true,
    question,
    kind: typeof answer === 'string' ? 'one' : 'many',
    section: '',
    staffOnly: false,
    options: [answer].flat(),
    corrected: corrections.get(question) ?? null,
  }));
}

function toBecause(because: NotAskedBecause): Extract<AskedQuestion, { asked: false }>['because'] {
  if (because.kind === 'ended') return { kind: 'ended', endings: [...because.endings] };
  const answers = because.answers.map(({ question, options }) => ({
    question,
    options: [...options],
  }));
  return { kind: 'answers', answers };
}

function latestCorrections(
  { answerCorrections, events }: OpenedRequest,
  names: ReadonlyMap<string, string>,
): Map<string, Corrected> {
  return new Map(
    answerCorrections.flatMap(({ sequence, value }) => {
      const event = events.find(
        ({ kind, part_sequence }) => kind === 'answer-corrected' && part_sequence === sequence,
      );
      if (!event) return [];
      const by = toPerson(event.actor, names);
      return [[value.question, { options: value.to, at: event.at, by }] as const];
    }),
  );
}
