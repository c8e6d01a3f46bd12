import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/front-desk/api/call-staff.ts';
import { fill, fillCount } from '../../src/front-desk/language/fill.ts';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { shownSources } from '../../src/front-desk/request/source-words.ts';
import { auditActions } from '../../src/server/audit/audit-entry.ts';

/** Every text by its path. */
function textsOf(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
    textsOf(value, `${path}.${key}`),
  );
}

const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();
const { en, es } = wordsByLanguage;
const ownParts = [
  'frame',
  'access',
  'worklist',
  'request',
  'practice',
  'records',
  'signOff',
  'howItDecides',
] as const;

describe('the words of the front desk', () => {
  it.each(ownParts)('have the same gaps to fill in both languages: %s', (part) => {
    const spanish = new Map(textsOf(es[part]));
    for (const [path, text] of textsOf(en[part])) {
      expect([path, placeholders(spanish.get(path) ?? '')]).toEqual([path, placeholders(text)]);
    }
  });

  it.each(ownParts)('are nowhere empty: %s', (part) => {
    for (const [path, text] of [...textsOf(en[part]), ...textsOf(es[part])]) {
      expect([path, text.trim()]).not.toEqual([path, '']);
    }
  });

  it('name everything that the audit log records', () => {
    for (const action of auditActions) {
      expect([action, en.records.audit.actions[action]]).not.toEqual([action, undefined]);
      expect([action, es.records.audit.actions[action]]).not.toEqual([action, undefined]);
    }
  });
});

describe('labels that stand beside each other', () => {
  it.each(['en', 'es'] as const)('have none of the marks that part them: %s', (language) => {
    const { questions } = wordsByLanguage[language].questions;
    const labels = Object.entries(questions).flatMap(([id, { summary, options }]) => [
      [id, summary],
      ...textsOf(options, id),
    ]);
    expect(labels.filter(([, label]) => /[·;]/u.test(label ?? ''))).toEqual([]);
  });
});

describe('a level', () => {
  it.each(['en', 'es'] as const)('where options are shown is not named as an option: %s', (id) => {
    const { worklist, request } = wordsByLanguage[id];
    const statuses: string[] = Object.values(request.brief.statuses);
    expect(statuses).not.toContain(worklist.levels.topics);
  });
});

describe('the call checklist', () => {
  /** What is said to the person: what staff do stands in brackets. */
  const spoken = (text: string) => text.replaceAll(/\([^)]*\)/gu, '');
  const lines = { en: textsOf(en.reasons.checklist), es: textsOf(es.reasons.checklist) };

  it.each(['en', 'es'] as const)('asks the person something in every line: %s', (language) => {
    for (const [id, text] of lines[language]) {
      expect([id, spoken(text).includes('?')]).toEqual([id, true]);
    }
  });

  it('asks which clinic it is only where another one does the procedure', () => {
    const [en0 = '', ...enMore] = en.reasons.checklist['planned-with'].split(/(?<=\?) /u);
    const [es0 = '', ...esMore] = es.reasons.checklist['planned-with'].split(/(?<=\?) /u);
    expect([en0, es0].filter((first) => /clinic|clínica/u.test(first))).toEqual([]);
    expect(enMore.join(' ')).toMatch(/^If another clinic does it: which/u);
    expect(esMore.join(' ')).toMatch(/^Si lo hace otra clínica: ¿cuál/u);
  });

  it('speaks to the person and not about them', () => {
    for (const [id, text] of lines.en) {
      expect([id, /\b(?:they|their|patients?)\b/iu.exec(spoken(text))]).toEqual([id, null]);
    }
    for (const [id, text] of lines.es) {
      expect([
        id,
        /\b(?:que (?:llame|cuelgue)|la persona|pacientes?)\b/iu.exec(spoken(text)),
      ]).toEqual([id, null]);
    }
  });

  it('never advises anyone to stop a medicine', () => {
    for (const [id, text] of lines.en) expect([id, /\bstop/iu.exec(text)]).toEqual([id, null]);
    for (const [id, text] of lines.es) {
      expect([id, /\b(?:deje|dejar|suspend)/iu.exec(text)]).toEqual([id, null]);
    }
  });
});

describe('filling in', () => {
  it('leaves a gap that nobody fills as it is', () => {
    expect(fill('{name}, {when} {constructor}', { name: 'A' })).toBe('A, {when} {constructor}');
  });

  it('does not fill in twice', () => {
    expect(fill('{a}', { a: '{b}', b: 'x' })).toBe('{b}');
  });

  it('takes the form that goes with the number', () => {
    const days = { one: '{count} day', other: '{count} days' };
    expect([0, 1, 2].map((count) => fillCount(days, count, 'en'))).toEqual([
      '0 days',
      '1 day',
      '2 days',
    ]);
  });
});

describe('sources', () => {
  it('stand once under each title, with every id that cites it', () => {
    const shown = shownSources(['C13', 'C14', 'C15'], en.sources);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.ids).toEqual(['C13', 'C14', 'C15']);
  });

  it('keep the id of one that only an older version cited', () => {
    expect(shownSources(['toString'], en.sources)).toEqual([
      { label: 'toString', url: undefined, ids: ['toString'] },
    ]);
  });
});

describe('the address of a call', () => {
  it('puts parameters into the path, encoded, and the rest behind it', () => {
    expect(addressOf('/api/staff/requests/:id/take', { params: { id: 'a/b' } })).toBe(
      '/api/staff/requests/a%2Fb/take',
    );
    expect(addressOf('/api/staff/audit', { query: { before: 7, after: undefined } })).toBe(
      '/api/staff/audit?before=7',
    );
    expect(addressOf('/api/staff/audit', {})).toBe('/api/staff/audit');
  });
});
