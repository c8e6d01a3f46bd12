import { describe, expect, it } from 'vitest';
import type { RequestPage } from '../../src/consultation/staff-api.ts';
import { briefOf, resultNow } from '../../src/front-desk/request/brief.ts';
import {
  causesWords,
  detailsWords,
  someCausesWords,
} from '../../src/front-desk/request/cause-words.ts';
import { aRun } from '../support/builders/run.ts';
import { aRequestPage, aResult } from './a-request-page.ts';

/** A request that is urgent for reasons with these answers. */
function withLevelReasons(...reasons: { question: string; options: string[] }[][]): RequestPage {
  const page = aRequestPage();
  const levelReasons = reasons.map((answers, place) => ({
    id: `reason-${place}`,
    level: 'same-day' as const,
    answers,
    sources: [],
  }));
  const result = { ...page.shown.result, levelReasons };
  return { ...page, shown: { ...page.shown, result } };
}

describe('the brief of a request', () => {
  it('says of each option what it came to and which answer holds it back', () => {
    const page = aRequestPage(aRun({ medicines: ['blood-thinner'] }));
    expect(briefOf(page).options).toEqual([
      {
        option: 'medical-grade',
        status: 'ask-first',
        because: [{ question: 'medicines', options: ['blood-thinner'] }],
        endsOn: null,
      },
      { option: 'topical', status: 'worth-discussing', because: [], endsOn: null },
    ]);
  });

  it('says once what holds both options back, and beside an option what holds it alone', () => {
    const answers = aRun({
      goals: ['redness'],
      'recent-procedures': ['resurfacing-laser'],
      'when-resurfacing-laser': '4-to-7-days',
      'treated-skin': 'peeling-or-crusting',
      'same-area': 'yes',
      'treated-by': 'another-clinic',
      'open-to-procedure': undefined,
      // rules.md: an immune medicine holds medical-grade back, a severe reaction both.
      medicines: ['immune-medicine'],
      allergies: ['severe-reaction', 'metal'],
    });
    const brief = briefOf(aRequestPage(answers));
    expect(brief.options.map(({ option, status, because }) => [option, status, because])).toEqual([
      [
        'medical-grade',
        'ask-first',
        [
          { question: 'medicines', options: ['immune-medicine'] },
          { question: 'allergies', options: ['metal'] },
        ],
      ],
      ['topical', 'not-now', []],
    ]);
    const both = new Map(brief.bothBecause.map(({ question, options }) => [question, options]));
    expect(Object.fromEntries(both)).toEqual({
      allergies: ['severe-reaction'],
      'when-resurfacing-laser': ['4-to-7-days'],
      'treated-skin': ['peeling-or-crusting'],
    });
  });

  it('says of an option that does not fit what rules it out, and nothing that it would wait for', () => {
    // rules.md: dry skin does not match medical-grade, and home care only rules it out.
    const answers = aRun({ goals: ['dryness'], pregnancy: 'breastfeeding', setting: 'home' });
    const brief = briefOf(aRequestPage(answers));
    expect(brief.options.map(({ status, because }) => [status, because])).toEqual([
      ['not-suggested', [{ question: 'setting', options: ['home'] }]],
      ['worth-discussing', []],
    ]);
    expect(brief.bothBecause).toEqual([]);
  });

  it('names an answer once that makes a request urgent in two ways, and no age', () => {
    const fever = { question: 'recent-illness', options: ['fever-now'] };
    const adult = { question: 'age', options: ['22-or-over'] };
    const lumps = { question: 'problem-signs', options: ['late-lumps'] };
    const page = withLevelReasons([fever, adult, lumps], [lumps]);
    expect(briefOf(page).levelBecause).toEqual([fever, lumps]);
  });

  it('names the age of someone who turns out to be under 18', () => {
    const young = { question: 'age', options: ['under-18'] };
    expect(briefOf(withLevelReasons([young])).levelBecause).toEqual([young]);
  });

  it('names the day on which the dated reasons have ended', () => {
    const answers = aRun({
      'recent-procedures': ['microneedling'],
      'when-microneedling': '0-to-3-days',
      'treated-skin': 'healed',
      'same-area': 'no',
      'treated-by': 'this-practice',
      'open-to-procedure': undefined,
    });
    const [medicalGrade] = briefOf(aRequestPage(answers)).options;
    // Gate 7 days, first day of the band 0: 2 November + 7 + 1.
    expect(medicalGrade?.endsOn).toBe('2026-11-10');
  });

  it('has no options where the questions ended before them, but says why', () => {
    const answers = {
      'emergency-signs': ['none'],
      'problem-signs': ['late-lumps'],
      age: '22-or-over',
      'recent-procedures': ['none'],
      'recent-illness': ['none'],
    } as const;
    const brief = briefOf(aRequestPage(answers));
    expect(brief.options).toEqual([]);
    expect(brief.level).toBe('this-week');
    expect(brief.levelBecause).toContainEqual({
      question: 'problem-signs',
      options: ['late-lumps'],
    });
  });

  it('leaves out answers that tell the caller nothing', () => {
    const brief = briefOf(aRequestPage(aRun()));
    expect(brief.parts).toEqual([]);
  });

  it('keeps answers that the caller needs', () => {
    const brief = briefOf(
      aRequestPage(
        aRun({
          goals: ['scar'],
          'scar-kind': 'surgery',
          'scar-age': 'over-1-year',
          'planned-procedures': ['light-peel'],
          'planned-when': 'later',
          'planned-with': 'another-clinic',
          'open-to-procedure': undefined,
          'donor-material': 'want-to-know-more',
          'what-matters': ['proof'],
        }),
      ),
    );
    expect(brief.about).toEqual(['scar']);
    expect(brief.aboutDetails.map(({ question }) => question)).toEqual([
      'scar-kind',
      'scar-age',
      'area',
    ]);
    expect(brief.parts).toEqual([
      [
        { question: 'planned-procedures', options: ['light-peel'] },
        { question: 'planned-when', options: ['later'] },
        { question: 'planned-with', options: ['another-clinic'] },
      ],
      [{ question: 'what-matters', options: ['proof'] }],
      [{ question: 'donor-material', options: ['want-to-know-more'] }],
    ]);
  });
});

describe('a request with a corrected answer', () => {
  const page = aRequestPage();
  const corrected = aResult(aRun({ medicines: ['blood-thinner'] }));

  it('goes by the corrected answers once they are decided', () => {
    const decided = { ...page.shown, result: corrected };
    expect(resultNow({ ...page, corrected: { kind: 'decided', decided } })).toBe(corrected);
  });

  it('goes by the first answers while the corrected ones are not complete', () => {
    const incomplete = { kind: 'incomplete', questions: ['scar-kind'] } as const;
    const open = { ...page, corrected: { ...incomplete, questions: [...incomplete.questions] } };
    expect(resultNow(open)).toBe(page.shown.result);
  });

  it('tells the corrected answer and not the first one', () => {
    const questions = page.questions.map((entry) =>
      entry.question === 'area'
        ? {
            ...entry,
            corrected: {
              options: ['hands'],
              at: '2026-11-02T15:00:00.000Z',
              by: { id: 'a', name: 'A' },
            },
          }
        : entry,
    );
    expect(briefOf({ ...page, questions }).aboutDetails).toEqual([
      { question: 'area', options: ['hands'] },
    ]);
  });
});

describe('details of an answer', () => {
  const names = {
    question: (id: string) => ({ 'scar-kind': 'Kind of scar', area: 'Area' })[id] ?? id,
    option: (_: string, option: string) => option,
  };

  it('are counted where there are more than four of one question', () => {
    const options = ['face', 'eyes', 'neck', 'hands'];
    expect(detailsWords([{ question: 'area', options }], names)).toBe('face · eyes · neck · hands');
    expect(detailsWords([{ question: 'area', options: [...options, 'body'] }], names)).toBe(
      'face · eyes · neck +2',
    );
  });

  it('stand alone where they say what they are about', () => {
    const causes = [
      { question: 'scar-kind', options: ['surgery'] },
      { question: 'area', options: ['face', 'hands'] },
    ];
    expect(detailsWords(causes, names)).toBe('surgery; face · hands');
  });

  it('name their question where nobody could tell', () => {
    const causes = [
      { question: 'scar-kind', options: ['not-sure'] },
      { question: 'area', options: ['other'] },
    ];
    expect(detailsWords(causes, names)).toBe('Kind of scar: not-sure; Area: other');
  });
});

describe('what holds something back', () => {
  const names = {
    question: (id: string) => ({ medicines: 'Medicines', allergies: 'Allergies' })[id] ?? id,
    option: (_: string, option: string) =>
      ({ now: 'Isotretinoin, now', before: 'Isotretinoin in the last 12 months' })[option] ??
      option,
  };
  const medicines = { question: 'medicines', options: ['now', 'before'] };
  const allergies = { question: 'allergies', options: ['Metal'] };
  const said = (question: string) => ({ question, options: ['yes'] });

  it('parts options with a comma of their own from each other, and questions from both', () => {
    expect(causesWords([medicines, allergies], names)).toBe(
      'Medicines: Isotretinoin, now · Isotretinoin in the last 12 months; Allergies: Metal',
    );
  });

  it('is said in the brief with three answers, and the others are counted', () => {
    const three =
      'Medicines: Isotretinoin, now · Isotretinoin in the last 12 months; Allergies: Metal';
    const two = [medicines, allergies];
    expect(someCausesWords(two, names)).toEqual({ said: three, more: 0 });
    expect(someCausesWords([...two, said('a'), said('b')], names)).toEqual({
      said: three,
      more: 2,
    });
  });

  it('counts the answers to a question that is named in part', () => {
    const many = { question: 'allergies', options: ['Metal', 'Latex', 'Tape'] };
    expect(someCausesWords([medicines, many], names)).toEqual({
      said: 'Medicines: Isotretinoin, now · Isotretinoin in the last 12 months; Allergies: Metal',
      more: 2,
    });
  });
});
