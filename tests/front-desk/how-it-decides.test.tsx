import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/front-desk/language/question-words.ts';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { DecisionDrawing } from '../../src/front-desk/how-it-decides/decision-drawing.tsx';
import { ownPathOf } from '../../src/front-desk/how-it-decides/own-path.ts';
import type { OwnPath } from '../../src/front-desk/how-it-decides/own-path.ts';
import {
  renderStaticPage,
  staticPageFiles,
  staticPageStyles,
} from '../../src/front-desk/how-it-decides/static-page.tsx';
import {
  boldWidth,
  textWidth,
  wrapBold,
  wrapText,
} from '../../src/front-desk/how-it-decides/svg-text.tsx';
import { walkQuestions } from '../../src/questions/index.ts';
import { assess, decision, mapDecision } from '../../src/rules/index.ts';
import { loadCurrentDefinition } from '../../src/server/definitions/working-definition.ts';
import { aRun } from '../support/builders/run.ts';

const { definition } = loadCurrentDefinition();
const map = mapDecision(definition);
const languages = ['en', 'es'] as const;

function render(language: 'en' | 'es', own?: OwnPath): string {
  const words = wordsByLanguage[language];
  const drawing = { map, words, language, names: namesIn(words.questions), own };
  return renderToStaticMarkup(<DecisionDrawing drawing={drawing} />);
}

/** Ids that carry a mark within one kind of element, each once. */
function marked(html: string, element: string, mark: string): string[] {
  const parts = html.match(new RegExp(`<${element}\\b.*?</${element}>`, 'gsu')) ?? [];
  const found = parts.flatMap((part) =>
    [...part.matchAll(new RegExp(`data-${mark}="([^"]*)"`, 'gu'))].map(([, id]) => id ?? ''),
  );
  return [...new Set(found)].toSorted();
}

describe.each(languages)('the drawing in %s', (language) => {
  const html = render(language);

  it('shows every rule, sign and question as a picture and as a table', () => {
    const rules = [...decision.rules, ...decision.levelRules].map(({ id }) => id).toSorted();
    const questions = definition.questionnaire.questions.map(({ id }) => id).toSorted();
    for (const element of ['svg', 'table']) {
      expect(marked(html, element, 'rule')).toEqual(rules);
      expect(marked(html, element, 'question')).toEqual(questions);
    }
    for (const mark of ['status', 'level']) {
      expect(marked(html, 'svg', mark)).toEqual(marked(html, 'table', mark));
    }
  });

  it('speaks in words: no id of a rule and no gap is left', () => {
    const text = html.replaceAll(/<[^>]+>/gu, ' ');
    for (const { id } of decision.rules) expect(text).not.toContain(id);
    expect(text).not.toMatch(/\{\w+\}|undefined/u);
  });

  it('keeps the words of what a rule does inside their frame', () => {
    const framed = [
      ...html.matchAll(
        /<rect class="pill [^"]*"[^>]* width="(\d+)"[^>]*><\/rect><text[^>]*font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gsu,
      ),
    ];
    const tooWide = framed.flatMap(([, width, size, lines = '']) =>
      [...lines.matchAll(/<tspan[^>]*>(.*?)<\/tspan>/gsu)].flatMap(([, line = '']) =>
        boldWidth(line.trim(), Number(size)) > Number(width) ? [line] : [],
      ),
    );
    expect(tooWide).toEqual([]);
    expect(framed.length).toBeGreaterThan(2 * decision.rules.length);
    expect(html.match(/<rect class="pill /gu)).toHaveLength(framed.length);
  });

  it('runs no way out through the words of a question', () => {
    const wide = html.match(/<svg class="drawn drawn-wide".*?<\/svg>/gsu) ?? [];
    const starts = wide.flatMap((svg) =>
      [...svg.matchAll(/class="way-out" d="M ([\d.]+) /gu)].map(([, x]) => Number(x)),
    );
    // Title and questions begin 40 units from the left.
    expect(starts.filter((x) => x <= 40)).toEqual([]);
    expect(starts.length).toBeGreaterThan(4);
  });

  it('is the same as the page in the docs: npm run draw-decision draws it anew', () => {
    const styles = staticPageStyles.map((file) => readFileSync(file, 'utf8')).join('\n');
    const page = readFileSync(`docs/${staticPageFiles[language]}`, 'utf8');
    expect(page === renderStaticPage(map, language, styles)).toBe(true);
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/u);
  });
});

describe('the path of a request', () => {
  const answers = aRun({
    goals: ['redness'],
    medicines: ['blood-thinner'],
    'recent-procedures': ['resurfacing-laser'],
    'when-resurfacing-laser': '4-to-7-days',
    'treated-skin': 'healed',
    'same-area': 'no',
    'treated-by': 'another-clinic',
    'open-to-procedure': undefined,
  });
  const facts = { carriesPlateletLine: false };

  function pathOf(run: typeof answers): OwnPath {
    const decided = assess(definition, run, '2026-11-02', facts);
    if (decided.kind !== 'decided') throw new Error(decided.kind);
    const questions = walkQuestions(definition.questionnaire, run).steps.map((step) => ({
      question: step.question.id,
      kind: step.question.kind,
      section: step.question.section,
      corrected: null,
      ...(step.asked
        ? { asked: true as const, options: [...(step.options ?? [])], staffOnly: false }
        : { asked: false as const, because: { kind: 'ended' as const, endings: [] } }),
    }));
    const notMet = { levels: [], 'medical-grade': [], topical: [] };
    return ownPathOf({ questions, shown: { result: decided.result, notMet, explanation: null } });
  }

  it('has what was asked and answered, and the rules that counted for each option', () => {
    const own = pathOf(answers);
    expect(own.answers.get('when-resurfacing-laser')).toEqual(['4-to-7-days']);
    expect(own.answers.has('when-surgery')).toBe(false);
    expect(own.level).toBe('topics');
    expect(own.statuses).toEqual({ 'medical-grade': 'ask-first', topical: 'worth-discussing' });
    // rules.md: with same-area no the topical option is as otherwise.
    expect(own.rules['medical-grade'].has('when-resurfacing-laser.inside-its-gate')).toBe(true);
    expect(own.rules.topical.has('when-resurfacing-laser.inside-its-gate')).toBe(false);
    expect(own.rules['medical-grade'].has('medicines.blood-thinner')).toBe(true);
  });

  it('stands out in the picture and is said in the tables', () => {
    const html = render('en', pathOf(answers));
    const row = /<tr data-rule="medicines.blood-thinner">.*?<\/tr>/su.exec(html)?.[0] ?? '';
    expect(row).toContain('<strong>counted</strong>: In a clinic');
    const other = /<tr data-rule="medicines.not-sure">.*?<\/tr>/su.exec(html)?.[0] ?? '';
    expect(other).not.toContain('counted');
    const drawn = /<g data-rule="medicines.blood-thinner">.*?<g data-rule=/su.exec(html)?.[0] ?? '';
    expect(drawn).toContain('own-row');
    expect(html).toContain('own-band');
  });

  it('ends where the questions ended', () => {
    const html = render('en', pathOf(aRun({ 'emergency-signs': ['severe-pain'] })));
    const sign = /<li data-rule="emergency-signs.severe-pain">.*?<\/li>/su.exec(html)?.[0] ?? '';
    expect(sign).toContain('counted');
    expect(html).toContain(wordsByLanguage.en.request.decided.noOptions);
  });
});

describe('a text in the picture', () => {
  it('breaks between words where it would be too wide', () => {
    const lines = wrapText('Treated skin peels or crusts: skin may not be healed.', 120, 13);
    expect(lines.join(' ')).toBe('Treated skin peels or crusts: skin may not be healed.');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
  });

  it('takes bold letters for wider', () => {
    const text = 'Recent illness and more';
    for (const line of wrapBold(text, 90, 13)) {
      expect(boldWidth(line, 13)).toBeLessThanOrEqual(90);
      expect(boldWidth(line, 13)).toBeGreaterThan(textWidth(line, 13));
    }
  });

  it('leaves a word that is too long alone on its line', () => {
    expect(wrapText('a Radiofrequenzmikroneedling b', 40, 13)).toEqual([
      'a',
      'Radiofrequenzmikroneedling',
      'b',
    ]);
  });
});
