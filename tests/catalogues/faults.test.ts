import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { hasAny } from '../../src/logic/index.ts';
import { age, area, smoking } from '../../src/questions/catalogue.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Question } from '../../src/questions/index.ts';
import { decision, workingTimes } from '../../src/rules/index.ts';
import type { Fault } from '../support/fault.ts';
import { patientFiles } from '../support/patient-texts.ts';
import type { PatientText } from '../support/patient-texts.ts';
import { wordFaults } from '../words/word-faults.ts';
import { definitionFaults } from './definition-faults.ts';

function changed(id: string, change: Partial<Question>): typeof questionnaire {
  return {
    ...questionnaire,
    questions: questionnaire.questions.map((question) =>
      question.id === id ? Object.assign({ ...question }, change) : question,
    ),
  };
}

function withSmoking(change: Partial<Question>) {
  return () => definitionFaults(changed('smoking', change), decision);
}

/** The wording with one string of one language changed. */
function reworded(language: 'en' | 'es', id: string, text: string) {
  const replace = (texts: readonly PatientText[]) =>
    texts.map((one) => (one.id === id ? { id, text } : one));
  const files = [...patientFiles[language]].map(([file, texts]) => [file, replace(texts)] as const);
  return wordFaults({ ...patientFiles, [language]: new Map(files) });
}

const health = 'src/questions/catalogue/health.ts';
const lead = 'result.levels.topics.lead.0';
const twentyOneWords =
  'Take this list with all that you told us today to a visit and ask about each line of it there.';

/** Issue 4, "Bad input, and what it gets": what shows in the data. */
const bad: readonly {
  readonly what: string;
  readonly faults: () => Promise<readonly Fault[]> | readonly Fault[];
  readonly expected: Fault;
}[] = [
  {
    what: 'a duplicate id',
    faults: () => {
      const [first] = decision.adviceRules;
      const adviceRules = [...decision.adviceRules, ...(first ? [first] : [])];
      return definitionFaults(questionnaire, { ...decision, adviceRules });
    },
    expected: {
      file: 'src/rules/catalogue/advice.ts',
      id: 'see-dermatologist-soon',
      wrong: 'This id is there twice.',
      remedy: 'Give one entry another id, or take one out.',
    },
  },
  {
    what: 'a duplicate option',
    faults: withSmoking({ options: ['no', 'yes', 'yes', 'rather-not-say'] }),
    expected: {
      file: health,
      id: 'smoking',
      wrong: 'Its option yes is there twice.',
      remedy: 'Give one of them another id, or take one out.',
    },
  },
  {
    what: 'a gate of half a day',
    faults: () => {
      const procedures = [{ id: 'surgery', gateDays: 28.5 }];
      return definitionFaults(questionnaire, decision, { ...workingTimes, procedures });
    },
    expected: {
      file: 'src/questions/procedures.ts',
      id: 'surgery',
      wrong: 'Its gateDays is 28.5.',
      remedy: 'Say a whole number from 1 up.',
    },
  },
  {
    what: 'a span of no months',
    faults: () =>
      definitionFaults(questionnaire, decision, { ...workingTimes, spans: { sun: { count: 0 } } }),
    expected: {
      file: 'src/questions/time-spans.ts',
      id: 'sun',
      wrong: 'Its count is 0.',
      remedy: 'Say a whole number from 1 up.',
    },
  },
  {
    what: 'a band that begins before the day itself',
    faults: () => {
      const bands = [{ id: '0-to-3-days', firstDay: -1 }];
      return definitionFaults(questionnaire, decision, { ...workingTimes, bands });
    },
    expected: {
      file: 'src/questions/time-bands.ts',
      id: '0-to-3-days',
      wrong: 'Its firstDay is -1.',
      remedy: 'Say a whole number from 0 up.',
    },
  },
  {
    what: 'an unknown option in a condition',
    faults: withSmoking({
      askWhen: { kind: 'has-any', question: 'recent-sun', options: ['often'] },
    }),
    expected: {
      file: health,
      id: 'smoking',
      wrong: 'It names the option often, which recent-sun does not have.',
      remedy: 'Name one of yes, no, not-sure.',
    },
  },
  {
    what: 'a forward reference',
    faults: () =>
      definitionFaults(changed('pregnancy', { askWhen: hasAny(smoking, 'no') }), decision),
    expected: {
      file: health,
      id: 'pregnancy',
      wrong: 'It asks of smoking, which does not stand before it.',
      remedy: 'Move it below smoking, or let it ask of an earlier question.',
    },
  },
  {
    what: 'a cycle',
    faults: () => definitionFaults(changed('goals', { askWhen: hasAny(area, 'face') }), decision),
    expected: {
      file: 'src/questions/catalogue/goals.ts',
      id: 'goals',
      wrong: 'It waits for area, which waits for goals: none of them is ever asked.',
      remedy: 'Let one of them ask of earlier questions only.',
    },
  },
  {
    what: 'a question that can never be asked',
    // Someone under 18 has left before the questions about health.
    faults: withSmoking({ askWhen: hasAny(age, 'under-18') }),
    expected: {
      file: health,
      id: 'smoking',
      wrong: 'No run ever asks it.',
      remedy: 'Loosen its askWhen, or take the question out.',
    },
  },
  {
    what: 'an option that no rule or mark mentions',
    faults: () => {
      const options = ['on-its-own', 'alongside', 'not-sure', 'instead'];
      return definitionFaults(changed('expectation', { options }), decision);
    },
    expected: {
      file: 'src/questions/catalogue/priorities.ts',
      id: 'expectation',
      wrong: 'No rule or mark mentions instead.',
      remedy:
        'Add a rule; what says nothing on purpose goes on the list in src/rules/catalogue/silent-options.ts.',
    },
  },
  {
    what: 'a rule without source',
    faults: () => {
      const rules = decision.rules.map((rule) =>
        rule.id === 'medicines.blood-thinner' ? Object.assign({ ...rule }, { cites: [] }) : rule,
      );
      return definitionFaults(questionnaire, { ...decision, rules });
    },
    expected: {
      file: 'src/rules/catalogue/holding-back.ts',
      id: 'medicines.blood-thinner',
      wrong: 'It rests on no source.',
      remedy: 'Name at least one source of src/evidence in cites.',
    },
  },
  {
    what: 'a sentence over 20 words',
    faults: () => reworded('en', lead, twentyOneWords),
    expected: {
      file: 'src/text/en/result.ts',
      id: lead,
      wrong: `A sentence has 21 words: "${twentyOneWords}"`,
      remedy: 'Say it in sentences of at most 20 words.',
    },
  },
  {
    what: 'a forbidden word in Spanish only',
    faults: () => reworded('es', lead, 'Lleve la mejor lista a una visita.'),
    expected: {
      file: 'src/text/es/result.ts',
      id: lead,
      wrong:
        'A sentence uses "mejor", which no page may claim: "Lleve la mejor lista a una visita."',
      remedy:
        'Say it without that word; where it makes no claim, list this id in tests/support/allowed-words.ts.',
    },
  },
  {
    what: 'an order that forgets an option',
    faults: withSmoking({ order: { kind: 'tiers', tiers: [['no'], ['yes']] } }),
    expected: {
      file: health,
      id: 'smoking',
      wrong: 'Its order forgets the option rather-not-say.',
      remedy: 'Put it into a tier of the order, from mild to grave.',
    },
  },
];

describe('a bad catalogue is told its file, its id and what to do', () => {
  it.each(bad)('for $what', async ({ faults, expected }) => {
    expect((await faults())[0]).toEqual(expected);
  });

  it('and a sound one nothing', async () => {
    expect(await definitionFaults(questionnaire, decision)).toEqual([]);
    expect(wordFaults(patientFiles)).toEqual([]);
  });
});

/** A copy of what `npm run catalogues` reads. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'catalogues-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function replaceIn(file: string, before: string, after: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

/** Makes a process write the seconds that it worked, which other processes do not lengthen. */
const tellSeconds =
  'data:text/javascript,process.on("exit", () => console.log(process.cpuUsage().user / 1e6));';

async function checkCopy(): Promise<{ code: number | null; said: string[]; seconds: number }> {
  const words = ['--import', tellSeconds, 'tests/catalogues/main.ts'];
  const child = spawn(process.execPath, words, { cwd: copy });
  let said = '';
  let written = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seconds = Number(written.trim().split('\n').at(-1));
  return { code, said: said.trim().split('\n'), seconds };
}

/** Faults that only files have: they stop the compiler, or the catalogues as they load. */
describe('npm run catalogues, over a tree with faults in its files', () => {
  it('says them within 20 seconds of work, and fails', { timeout: 120_000 }, async () => {
    for (const name of ['package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(copy, name));
    for (const name of ['src', 'tests']) {
      cpSync(join(root, name), join(copy, name), {
        recursive: true,
        filter: (path) => !/[\\/](?:releases|journeys)[\\/]/u.test(path),
      });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    replaceIn(
      'src/questions/time-spans.ts',
      "sun: { count: 2, unit: 'months',",
      'sun: { count: 2,',
    );
    replaceIn('src/text/es/result.ts', "    'do-nothing': 'No hacer nada',\n", '');
    replaceIn(
      'src/questions/catalogue/goals.ts',
      "import { open } from './you.ts';",
      "import { smoking } from './health.ts';\nimport { open } from './you.ts';",
    );
    replaceIn(
      'src/questions/catalogue/goals.ts',
      'askWhen: open,',
      "askWhen: hasAny(smoking, 'no'),",
    );

    const { code, said, seconds } = await checkCopy();
    expect(code).toBe(1);
    expect(seconds).toBeLessThan(20);
    for (const line of [
      'src/questions/catalogue/goals.ts: goals: It waits for smoking, which waits for covered, which waits for goals: none of them is ever asked. Let one of them ask of earlier questions only.',
      "src/questions/time-spans.ts: timeSpans.sun: Property 'unit' is missing. Say count, unit and cites of each span.",
      'src/text/es/result.ts: result.choices.do-nothing: Property \'"do-nothing"\' is missing. Word it here, in this language.',
    ]) {
      expect(said).toContain(line);
    }
  });
});
