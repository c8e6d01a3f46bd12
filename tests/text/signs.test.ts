import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelRules } from '../../src/rules/catalogue/levels.ts';
import type { OptionText, QuestionTexts } from '../../src/text/contract.ts';
import { questionTexts as english } from '../../src/text/en/questions.ts';
import { questionTexts as spanish } from '../../src/text/es/questions.ts';

/** Every single sign of the red flags, typed off the source list by hand. */
const signs = {
  R1: 'sudden change in sight|white or pale skin|mottled skin|unusual pain|weakness|numbness|droop|trouble speaking|severe headache|confusion',
  R2: 'trouble breathing|throat swelling|tongue swelling|hives with dizziness or faintness|vomiting',
  R3a: 'short of breath|chest pain worse on breathing in|coughing blood|fast heartbeat|fainting',
  R3b: 'new swelling in one leg or arm|pain in one leg or arm|tenderness in one leg or arm|redness in one leg or arm',
  R4: 'fever or shivering|very fast heart|confusion|clammy skin|extreme pain|short of breath',
  R5a: 'spreading redness|warmth|swelling|worsening pain|cloudy fluid or pus|bad smell|fever',
  R5b: 'fast-spreading skin|black or purple skin|blistering skin|numb area|near the eye with vision trouble|near the eye with eye-movement trouble',
  R6: 'clusters of painful blisters or sores',
  R7: 'new bumps|pustules|nodules',
  R8: 'dark purple or black painful spots after an injection',
  R9: 'burn|blister|lasting numbness|dents',
  R10: 'trouble swallowing|trouble speaking|trouble breathing|general weakness|double vision',
  R11: 'blood soaking the dressing|wound opening|severe pain',
} as const;

const expectedSigns = Object.entries(signs).flatMap(([source, list]) =>
  list.split('|').map((sign) => `${source} ${sign}`),
);

interface Row {
  readonly source: string;
  readonly sign: string;
  readonly option: string;
  readonly level: string;
  readonly en: string;
  readonly es: string;
}

function readRow(line: string): Row {
  const [source = '', sign = '', option = '', level = '', en = '', es = '', ...more] = line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
  if (more.length > 0 || es === '') throw new Error(`Not six cells: ${line}`);
  return { source, sign, option: option.replaceAll('`', ''), level, en, es };
}

const rows = readFileSync(new URL('../../docs/signs.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| R\d/u.test(line))
  .map(readRow);

/** Label and hint of `<question>.<option>`, or nothing where there is no such option. */
function wordsOf(texts: QuestionTexts, id: string): readonly string[] {
  for (const question of ['emergency-signs', 'problem-signs'] as const) {
    const options: Readonly<Record<string, OptionText>> = texts.questions[question].options;
    const found = options[id.slice(question.length + 1)];
    if (!id.startsWith(`${question}.`) || found === undefined) continue;
    return typeof found === 'string' ? [found] : [found.label, found.hint];
  }
  return [];
}

function carries(texts: QuestionTexts, option: string, words: string): boolean {
  return wordsOf(texts, option).some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

describe('the table of warning signs', () => {
  it('has each sign of the list once, and no other', () => {
    const listed = rows.map((row) => `${row.source} ${row.sign}`);
    expect(listed.toSorted()).toEqual(expectedSigns.toSorted());
  });

  it('covers every option that a sign question offers', () => {
    const options = levelRules
      .map((rule) => rule.id)
      .filter((id) => /^(emergency|problem)-signs\./u.test(id));
    expect([...new Set(rows.map((row) => row.option))].toSorted()).toEqual(options.toSorted());
  });

  it.each(rows)('$source $sign stands in $option, in both languages', ({ option, en, es }) => {
    expect(carries(english, option, en), `${en} in ${wordsOf(english, option).join(' / ')}`).toBe(
      true,
    );
    expect(carries(spanish, option, es), `${es} in ${wordsOf(spanish, option).join(' / ')}`).toBe(
      true,
    );
  });

  it.each(rows)('$source $sign leads to $level by a rule that cites it', (row) => {
    const rule = levelRules.find((candidate) => candidate.id === row.option);
    const cites: readonly string[] = rule?.cites ?? [];
    expect(rule?.level).toBe(row.level);
    expect(cites).toContain(row.source);
  });
});

describe('the questions on warning signs', () => {
  it.each([
    [english, 'If unsure, tick it'],
    [spanish, 'Si tiene dudas, márqu'],
  ] as const)('say what to do when unsure', (texts, words) => {
    expect(texts.questions['emergency-signs'].hint).toContain(words);
    expect(texts.questions['problem-signs'].hint).toContain(words);
  });
});
