import { describe, expect, it } from 'vitest';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { notAskedWords } from '../../src/front-desk/request/not-asked-words.ts';
import type { Names } from '../../src/front-desk/request/not-asked-words.ts';
import { endings, questionnaire, walkQuestions } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';

const names: Names = {
  question: (id) => ({ goals: 'Goals', 'scar-kind': 'Kind of scar' })[id] ?? id,
  option: (_question, option) => ({ hair: 'Hair', dryness: 'Dry skin' })[option] ?? option,
};
const english = wordsByLanguage.en.request.answers.because;
const spanish = wordsByLanguage.es.request.answers.because;

describe('why a question was not asked', () => {
  it('names the answer that ruled it out', () => {
    const because = {
      kind: 'answers',
      answers: [{ question: 'goals', options: ['hair', 'dryness'] }],
    } as const;
    expect(notAskedWords(because, english, names, 'en')).toBe(
      'Not asked, because “Goals” was answered with “Hair and Dry skin”.',
    );
    expect(notAskedWords(because, spanish, names, 'es')).toBe(
      'No se preguntó, porque en «Goals» contestó «Hair y Dry skin».',
    );
  });

  it('names a question that was itself not asked', () => {
    const because = { kind: 'answers', answers: [{ question: 'scar-kind', options: [] }] } as const;
    expect(notAskedWords(because, english, names, 'en')).toBe(
      'Not asked, because “Kind of scar” was not asked.',
    );
  });

  it('joins several reasons into one sentence', () => {
    const because = {
      kind: 'answers',
      answers: [
        { question: 'goals', options: ['hair'] },
        { question: 'scar-kind', options: [] },
      ],
    } as const;
    expect(notAskedWords(because, english, names, 'en')).toBe(
      'Not asked, because “Goals” was answered with “Hair” and “Kind of scar” was not asked.',
    );
  });

  it('says what ended the questions', () => {
    const because = { kind: 'ended', endings: ['late-lumps'] } as const;
    expect(notAskedWords(because, english, names, 'en')).toBe(
      'Not asked, because new lumps in treated skin ended the questions.',
    );
  });

  it('shows the id of an ending that only an older version had', () => {
    const because = { kind: 'ended', endings: ['constructor'] } as const;
    expect(notAskedWords(because, english, names, 'en')).toBe(
      'Not asked, because the questions had ended (constructor).',
    );
  });

  it('has words for every ending in both languages', () => {
    for (const { id } of endings) {
      expect(english.endings[id]).toMatch(/\S/u);
      expect(spanish.endings[id]).toMatch(/\S/u);
    }
  });

  it('gives a reason for every question that a real run leaves out', () => {
    const { steps } = walkQuestions(questionnaire, aRun());
    const left = steps.flatMap((step) => (step.asked ? [] : [step.because()]));
    expect(left.length).toBeGreaterThan(0);
    for (const because of left) {
      expect(notAskedWords(because, english, names, 'en')).toMatch(/^Not asked, because .+\.$/u);
    }
  });
});
