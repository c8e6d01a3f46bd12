import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questions } from '../../src/questions/index.ts';
import { levelIds, optionStatuses } from '../../src/rules/index.ts';
import type { QuestionTexts } from '../../src/text/contract.ts';
import { questionTexts as english } from '../../src/text/en/questions.ts';
import { questionTexts as spanish } from '../../src/text/es/questions.ts';
import { patientFiles } from '../support/patient-texts.ts';
import {
  easeOf,
  gradeOf,
  sentencesOf,
  smogOf,
  syllablesOf,
  wordsOf,
} from '../support/readability.ts';
import { exceptions } from '../support/allowed-words.ts';
import { claims } from '../support/forbidden-claims.ts';
import {
  exceptionFor,
  forbiddenIn,
  forbiddenWords,
  listedIn,
  sameInBothLanguages,
} from '../support/forbidden-words.ts';
import { glossary } from '../support/glossary.ts';
import { hasBareNumber } from '../support/numbers.ts';
import { drawnJourneys, endingIds, journeys, pagesOnTheWay, reachedBy } from '../words/journeys.ts';
import { bars } from '../words/bars.ts';
import { measuredEnds, measuredJourneys, measuredPages } from '../words/measures.ts';
import { withSourcesOpened } from '../words/opened.ts';
import { readingPages } from '../words/pages.ts';
import {
  bareNumbers,
  claimsMade,
  filesOf,
  longSentences,
  missingTranslations,
  untranslated,
} from '../words/word-faults.ts';
import { wordsDocument } from '../words/words-document.ts';

const files = patientFiles;

const all = filesOf(files);

describe("the patient's wording", () => {
  it('has the same strings in both languages', () => {
    expect(missingTranslations(files)).toEqual([]);
    expect([...files.en.values()].flat().length).toBeGreaterThan(400);
  });

  it.each(all)('$language/$file has at most 20 words a sentence', (file) => {
    expect(longSentences(file)).toEqual([]);
  });

  it.each(all)('$language/$file makes no claim that the pages never make', (file) => {
    expect(claimsMade(file)).toEqual([]);
  });

  it('says that more is asked in words that fit one more question and many', () => {
    const notices = all.flatMap(({ texts }) => texts).filter(({ id }) => /more-asked/u.test(id));
    expect(notices).toHaveLength(2);
    for (const { text } of notices) {
      expect(text).not.toMatch(/\b(few|some|one|questions?|algunas?|una?|preguntas?)\b/iu);
    }
  });

  it('is written in Spanish throughout', () => {
    expect(untranslated(files)).toEqual([]);
  });

  it.each([...files.es])('es/%s writes del and al in one word', (_, texts) => {
    const apart = texts.filter(({ text }) => /(?<!\p{L})(?:de|a) el(?!\p{L})/iu.test(text));
    expect(apart).toEqual([]);
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

  it('lists no word as the same in both languages that is not', () => {
    const shared = [...files.es.values()]
      .flat()
      .filter(({ id, text }) =>
        [...files.en.values()].flat().some((other) => other.id === id && other.text === text),
      );
    expect(new Set(shared.map(({ text }) => text))).toEqual(sameInBothLanguages);
  });

  it.each(all)('$language/$file gives no result as a number without group and time', (file) => {
    expect(bareNumbers(file)).toEqual([]);
  });

  it('holds every file that there is', () => {
    for (const language of ['en', 'es'] as const) {
      const there = readdirSync(new URL(`../../src/text/${language}`, import.meta.url))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => name.replace('.ts', ''));
      expect([...files[language].keys()].toSorted()).toEqual(there.toSorted());
    }
  });
});

describe('each page', () => {
  const pages = [...measuredPages(), ...measuredEnds()];

  it.each(pages)('$name reads at grade 6 in English, with labels and without', ({ grade }) => {
    expect(grade.all).toBeLessThanOrEqual(bars.grade);
    expect(grade.sentences).toBeLessThanOrEqual(bars.grade);
  });

  it.each(pages)('$name is easy in Spanish, with labels and without', ({ ease }) => {
    expect(ease.all).toBeGreaterThanOrEqual(bars.ease);
    expect(ease.sentences).toBeGreaterThanOrEqual(bars.ease);
  });
});

describe('each whole journey', () => {
  it.each(measuredJourneys())('$name reads at SMOG grade 8 and INFLESZ 65', ({ smog, ease }) => {
    expect(smog.all).toBeLessThanOrEqual(bars.smog);
    expect(smog.sentences).toBeLessThanOrEqual(bars.smog);
    expect(ease.all).toBeGreaterThanOrEqual(bars.ease);
    expect(ease.sentences).toBeGreaterThanOrEqual(bars.ease);
  });

  it('is there for every level, ending and status', () => {
    const reached = new Set(journeys.flatMap(reachedBy));
    const statuses = ['clinic', 'topical'].flatMap((option) =>
      optionStatuses.map((status) => `${option} ${status}`),
    );
    const expected = [...levelIds, ...endingIds, ...statuses];
    expect(expected.filter((id) => !reached.has(id))).toEqual(['clinic not-now']);
  });
});

describe('the sources of a page', () => {
  // goals fine-lines: C15 (rules.md, "Does an option match?").
  it('are read beside what rests on them, once each', () => {
    const [mild] = journeys;
    const result = mild && pagesOnTheWay('es', mild).find(({ id }) => id === 'result');
    const ids = result ? withSourcesOpened('es', result).texts.map(({ id }) => id) : [];
    expect(ids.filter((id) => id === 'said-by-sources.C15')).toHaveLength(1);
    expect(ids).not.toContain('said-by-sources.C48');
  });
});

describe('the glossary', () => {
  const ways = (['en', 'es'] as const).flatMap((language) => [
    ...[...journeys, ...drawnJourneys()].map((journey) => ({
      language,
      name: journey.name,
      pages: pagesOnTheWay(language, journey).map((page) => withSourcesOpened(language, page)),
    })),
    ...readingPages(language).map((page) => ({
      language,
      name: page.id,
      pages: [withSourcesOpened(language, page)],
    })),
  ]);

  it.each(glossary)('explains $forms.en where it comes up first', ({ forms, explainedBy }) => {
    const unexplained = ways.flatMap(({ language, name, pages }) => {
      const uses = (text: string) =>
        wordsOf(text).some((word) =>
          forms[language].includes(word.replaceAll(/['’.,]/gu, '').toLowerCase()),
        );
      const first = pages.find(({ texts }) => texts.some(({ text }) => uses(text)));
      if (!first || first.texts.some(({ id }) => explainedBy.includes(id))) return [];
      return [`${language} ${name}: ${first.id}`];
    });
    expect(unexplained).toEqual([]);
  });

  it.each(glossary.flatMap(({ explainedBy }) => explainedBy))('has wording at %s', (id) => {
    expect([...files.en.values()].flat().map((text) => text.id)).toContain(id);
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

  it.each(['en', 'es'] as const)('has a claim to find for every entry (%s)', (language) => {
    const found = claims.filter((claim) => claim.language === language).map(({ word }) => word);
    expect([...new Set(found)].toSorted()).toEqual([...forbiddenWords[language]].toSorted());
  });

  it.each([
    ['en', 'Health care costs money.'],
    ['en', 'A burn can be red.'],
    ['en', 'Smoking can raise the risk of infection.'],
    ['en', 'A new scar can change.'],
    ['es', 'Hay sangre en la herida.'],
    ['es', 'Es probable que haya un problema.'],
    ['es', 'El curso dura un mes.'],
    ['es', 'Fumar puede subir el riesgo de infección.'],
    ['es', 'Tiene una cicatriz o dos cicatrices.'],
    ['es', 'La piel se puso roja con el tratamiento.'],
  ] as const)('lets pass (%s) "%s"', (language, sentence) => {
    expect(forbiddenIn(language, 'any.string', sentence)).toEqual([]);
  });

  it.each(exceptions)('finds each claim at $id as well', ({ id, words }) => {
    for (const { language, text, word } of claims.filter((claim) => words.includes(claim.word))) {
      expect([text, forbiddenIn(language, id, text)]).toEqual([text, [word]]);
    }
  });

  it('lets only a named string say approved, and only to deny', () => {
    const id = 'result.cautions.not-approved.text.0';
    expect(forbiddenIn('en', id, 'No exosome product is approved by the FDA.')).toEqual([]);
    expect(forbiddenIn('en', id, 'This is approved.')).toEqual(['approved']);
    expect(forbiddenIn('en', 'any.string', 'It is not approved.')).toEqual(['approved']);
    expect(forbiddenIn('es', id, 'Está aprobado por la FDA.')).toEqual(['aprobado']);
  });

  it.each(exceptions)('has a use for the exception of $id', (exception) => {
    const uses = all.flatMap(({ language, texts }) =>
      texts.flatMap(({ id, text }) =>
        sentencesOf(text).flatMap((sentence) =>
          listedIn(language, sentence).filter(
            (word) => exceptionFor(language, id, sentence, word) === exception,
          ),
        ),
      ),
    );
    expect(uses).not.toEqual([]);
  });
});

describe('the check of numbers', () => {
  it.each([
    ['en', 'Scars looked 32% better.'],
    ['en', '30 of 40 people liked it.'],
    ['en', 'Half of all scars fade.'],
    ['en', 'It helped 18 of them.'],
    ['en', 'Nine in ten saw a change.'],
    ['en', 'Two thirds saw a change.'],
    ['es', 'Las marcas cambiaron un 32 por ciento.'],
    ['es', 'A 30 les gustó en 12 semanas.'],
    ['es', 'Les ayudó a 22.'],
    ['es', 'Nueve de cada diez notaron un cambio.'],
    ['es', 'Dos tercios notaron un cambio.'],
  ] as const)('finds (%s) "%s"', (language, sentence) => {
    expect(hasBareNumber(language, sentence)).toBe(true);
  });

  it.each([
    ['en', 'In 25 people, scars changed over 12 weeks.'],
    ['en', 'Wait 7 to 10 days.'],
    ['es', 'En 25 personas, las marcas cambiaron en 12 semanas.'],
    ['es', 'Llame al 988.'],
    ['en', 'Some devices are for age 22 and up.'],
    ['es', 'Algunos aparatos están indicados desde los 22.'],
  ] as const)('lets pass (%s) "%s"', (language, sentence) => {
    expect(hasBareNumber(language, sentence)).toBe(false);
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
    ['after-care', 3],
    ['medical-grade', 1],
    ['isotretinoin', 1],
  ])('counts the syllables of %s', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('gives a text worked out by hand its grade', () => {
    // 13 words, 2 sentences, 14 syllables.
    const text = 'The doctor looks at your skin. Then you can ask what it needs.';
    expect(gradeOf([text])).toBeCloseTo(0.39 * (13 / 2) + 11.8 * (14 / 13) - 15.59, 5);
  });

  it.each([
    ['medical-grade', 4],
    ['FDA', 3],
    ['exosome', 3],
  ])('counts %s as it is said without the glossary', (word, count) => {
    expect(syllablesOf(word, 'en', 'as-said')).toBe(count);
  });

  it.each([
    ['piel', 1],
    ['quemadura', 4],
    ['guía', 2],
    ['médico', 3],
    ['alcohol', 3],
    ['oído', 3],
    ['después', 2],
    ['ciudad', 2],
    ['aérea', 4],
    ['hoy', 1],
    ['y', 1],
  ])('counts the Spanish syllables of %s', (word, count) => {
    expect(syllablesOf(word, 'es')).toBe(count);
  });

  it('gives a text worked out by hand its SMOG grade', () => {
    // 2 sentences; words of three syllables and more: surgery, irritated, medicine.
    const text = 'The surgery left irritated skin. A medicine can help.';
    expect(smogOf([text])).toBeCloseTo(1.043 * Math.sqrt((3 * 30) / 2) + 3.1291, 5);
  });

  it('gives a Spanish text worked out by hand its ease', () => {
    // 7 words, 2 sentences; la piel sa-na des-pués / us-ted pue-de es-pe-rar: 6 and 7 syllables.
    const text = 'La piel sana después. Usted puede esperar.';
    expect(easeOf([text])).toBeCloseTo(206.835 - 62.3 * (13 / 7) - 7 / 2, 5);
  });

  it('gives hard prose a grade that fails', () => {
    const text =
      'Extracellular vesicles demonstrably facilitate intercellular communication during regeneration.';
    expect(gradeOf([text])).toBeGreaterThan(bars.grade);
  });
});

describe('docs/words.md', () => {
  it('says what is measured: npm run words', () => {
    const kept = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');
    expect(kept).toBe(wordsDocument());
  });
});
