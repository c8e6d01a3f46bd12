import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shortClasses } from '../../scripts/vite/short-classes.ts';
import { tokenShortener } from '../../scripts/vite/short-tokens.ts';

const root = new URL('../../', import.meta.url);
const read = (files: string): string =>
  globSync(files, { cwd: root })
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');

describe('classes of the patient’s pages', () => {
  it('get a short name where they stand in an attribute of their own', () => {
    const short = shortClasses('<p className="lead small">', '.lead {} .small {} .other {}');
    expect([...short]).toEqual([
      ['lead', '_0'],
      ['small', '_1'],
    ]);
  });

  it('keep theirs where some text may put them together', () => {
    const code = `<p className="tone-care"> <p className="list"> <i className="row">
      const whole = \`tone-\${tone}\`; const other = isWide ? 'list' : ''; // the row`;
    expect([...shortClasses(code, '.tone-care {} .list {} .row {}').keys()]).toEqual([]);
  });

  it('are put together by none of our pages where they are shortened', () => {
    const pages = 'src/{patient,ui}/**/*';
    const short = shortClasses(read(`${pages}.{ts,tsx}`), read(`${pages}.css`));
    expect(short.size).toBeGreaterThan(20);
    const composed = [...short.keys()].filter((name) =>
      /^(button|notice|card|field|choices?|citations|page)(-|$)/u.test(name),
    );
    expect(composed.filter((name) => !/^(field|citations)-/u.test(name))).toEqual([]);
  });
});

describe('design tokens of the patient’s pages', () => {
  const tokens =
    ':root {\n  --ink: #111;\n  --gap: 1rem;\n  --leaf: #0f0;\n}\n@media print {\n  :root {\n    --ink: #000;\n    --leaf: #0a0;\n  }\n}\n';
  const sheet = 'p {\n  color: var(--ink);\n  margin: var(--gap);\n}\n';
  const shorten = tokenShortener(tokens, sheet);

  it('stand as their value where they have one, and under a short name where they have more', () => {
    expect(shorten(sheet)).toBe('p {\n  color: var(--a);\n  margin: 1rem;\n}\n');
  });

  it('are declared where they are used, and nowhere else', () => {
    expect(shorten(tokens)).toBe(
      ':root {\n  --a: #111;\n}\n@media print {\n  :root {\n    --a: #000;\n  }\n}\n',
    );
  });
});
