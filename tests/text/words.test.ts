import { describe, expect, it } from 'vitest';
import { questions } from '../../src/questions/index.ts';
import type { QuestionTexts } from '../../src/text/contract.ts';
import { questionTexts as english } from '../../src/text/en/questions.ts';
import { questionTexts as spanish } from '../../src/text/es/questions.ts';
import { patientFiles, textsIn } from '../support/patient-texts.ts';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from '../support/readability.ts';
import { claims, forbiddenIn, sameInBothLanguages } from '../support/forbidden-words.ts';

/** Most words in a sentence, and the highest US school grade. Source: facts 6.12. */
const limits = { words: 20, grade: 6 } as const;

const files = patientFiles;

const all = (['en', 'es'] as const).flatMap((language) =>
  [...files[language]].map(([file, texts]) => ({ language, file, texts })),
);

describe("the patient's wording", () => {
  it('has the same strings in both languages', () => {
    const ids = (language: 'en' | 'es') =>
      [...files[language].values()].flat().map((text) => text.id);
    expect(ids('es').toSorted()).toEqual(ids('en').toSorted());
    expect(ids('en').length).toBeGreaterThan(400);
  });

  it.each(all)('$language/$file has at most 20 words a sentence', ({ texts }) => {
    const tooLong = texts.flatMap(({ id, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence).length > limits.words)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });

  it.each(all)('$language/$file makes no claim that the pages never make', (part) => {
    const found = part.texts.flatMap(({ id, text }) =>
      sentencesOf(text).flatMap((sentence) =>
        forbiddenIn(part.language, id, sentence).map((word) => `${id}: ${word}: ${sentence}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([...files.es])('es/%s is written in Spanish throughout', (file, texts) => {
    const original = new Map(files.en.get(file)?.map(({ id, text }) => [id, text]));
    const untranslated = texts.filter(
      ({ id, text }) => original.get(id) === text && !sameInBothLanguages.has(text),
    );
    expect(untranslated).toEqual([]);
  });

  it.each([
    ['en', /\bonly\b/u],
    ['es', /\bsolo\b/u],
  ] as const)(
    '%s says of each exosome option that nothing else speaks for it',
    (language, only) => {
      for (const option of ['medical-grade', 'topical']) {
        const statement = [...files[language].values()]
          .flat()
          .filter(({ id }) => id.includes(`choiceStatements.${option}.for`));
        expect(statement.some(({ text }) => only.test(text))).toBe(true);
      }
    },
  );

  it.each([...files.en])('en/%s reads at grade 6 or lower', (_file, texts) => {
    expect(gradeOf(texts.map(({ text }) => text))).toBeLessThanOrEqual(limits.grade);
  });

  it.each(questions.map((question) => question.id))('the page of %s reads at grade 6', (id) => {
    const page = textsIn(english.questions[id], id).map(({ text }) => text);
    expect(gradeOf(page)).toBeLessThanOrEqual(limits.grade);
  });
});

describe('the wording of a safety question', () => {
  const safety = questions.filter((question) => question.order !== undefined);

  it.each(safety.map((question) => question.id))('%s says in one line why it is asked', (id) => {
    const whys = [english, spanish].map((texts: QuestionTexts) => texts.questions[id].why ?? '');
    for (const why of whys) {
      expect(why).not.toBe('');
      expect(sentencesOf(why)).toHaveLength(1);
    }
  });

  it('does not ask about race', () => {
    const words = /\b(race|racial|ethnic\w*|raza|racial|étnic\w*)\b/iu;
    const found = all.flatMap(({ texts }) => texts.filter(({ text }) => words.test(text)));
    expect(found).toEqual([]);
  });
});

describe('the check of words', () => {
  it.each(claims)('finds "$text" ($language)', ({ language, text, word }) => {
    expect(forbiddenIn(language, 'any.string', text)).toEqual([word]);
  });

  it.each([
    ['en', 'The best time to call is noon.'],
    ['en', 'This can change how skin heals.'],
    ['es', 'La mejor hora para llamar es el mediodía.'],
    ['es', 'No estoy seguro de mi respuesta.'],
    ['es', 'El seguro médico no lo paga.'],
    ['es', 'No repara la piel.'],
  ] as const)('lets pass (%s) "%s"', (language, text) => {
    expect(forbiddenIn(language, 'any.string', text)).toEqual([]);
  });

  it('lets only a named string say approved, and only to deny or to ask', () => {
    const id = 'result.cautions.not-approved.text.0';
    expect(forbiddenIn('en', id, 'No exosome product is approved by the FDA.')).toEqual([]);
    expect(forbiddenIn('en', id, 'This is approved.')).toEqual(['approved']);
    expect(forbiddenIn('en', 'any.string', 'It is not approved.')).toEqual(['approved']);
  });
});

describe('the readability count', () => {
  it.each([
    ['skin', 1],
    ['treated', 2],
    ['changes', 2],
    ['table', 2],
    ['being', 2],
    ['surgery', 3],
    ['irritated', 4],
    ['medical-grade', 4],
    ['isotretinoin', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('gives a text worked out by hand its grade', () => {
    // 13 words, 2 sentences, 14 syllables.
    const text = 'The doctor looks at your skin. Then you can ask what it needs.';
    expect(gradeOf([text])).toBeCloseTo(0.39 * (13 / 2) + 11.8 * (14 / 13) - 15.59, 5);
  });

  it('gives hard prose a grade that fails', () => {
    const text =
      'Extracellular vesicles demonstrably facilitate intercellular communication during regeneration.';
    expect(gradeOf([text])).toBeGreaterThan(limits.grade);
  });
});
