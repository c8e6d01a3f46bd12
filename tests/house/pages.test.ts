import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compileHint } from '../../scripts/vite/compile-ahead.ts';

/** What `npm run build` left; `npm test` builds first. */
const folder = 'dist/client';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

const moduleLists = z.record(z.string(), z.array(z.string()));
const modulesOf = (page: string): Record<string, string[]> =>
  moduleLists.parse(JSON.parse(read(`.vite/${page}-modules.json`)));
const allModulesOf = (page: string): string[] => Object.values(modulesOf(page)).flat();

const scriptsOf = (page: string): string[] =>
  readdirSync(`${folder}/assets/${page}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${page}/${file}`);

describe("the patient's page as it is built", () => {
  it('is made of its own sources and the domain', () => {
    const modules = allModulesOf('patient');
    expect(modules).toContain('src/patient/main.tsx');
    expect(modules).toContain('src/questions/walk.ts');
  });

  it.each([
    ['the front desk', /^src\/front-desk\//],
    ["the staff's wording", /^src\/text\/[^/]+\/(staff|mail)/],
    ["the staff's contract", /^src\/consultation\/staff-api/],
    ['the server', /^src\/(server|interop)\//],
    ['a phone library', /libphonenumber/],
    ['the full zod', /zod\/v4\/(classic|locales)\//],
    ["the staff's packages", /@tanstack|better-auth|qrcode/],
  ])('carries nothing of %s', (_, pattern) => {
    expect(allModulesOf('patient').filter((file) => pattern.test(file))).toEqual([]);
  });

  it('has the browser compile what nearly all runs while it arrives, and nothing else', () => {
    const hinted = scriptsOf('patient').filter((file) => read(file).startsWith(compileHint));
    expect(
      hinted.map((file) => /(?<=\/)\w+(?=-[\w-]{6}\.js$)/u.exec(file)?.[0]).toSorted(),
    ).toEqual(['core', 'vendor']);
  });

  it('loads no file of the front desk', () => {
    const files = ['index.html', ...scriptsOf('patient')];
    expect(files.filter((file) => read(file).includes('assets/front-desk'))).toEqual([]);
  });

  it('has no chunk whose content is unknown', () => {
    expect(scriptsOf('patient').toSorted()).toEqual(Object.keys(modulesOf('patient')).toSorted());
  });

  it('uses no design token that is not declared', () => {
    const styles = readdirSync(`${folder}/assets/patient`).filter((file) => file.endsWith('.css'));
    expect(styles).toHaveLength(1);
    const css = read(`assets/patient/${styles[0] ?? ''}`);
    const used = css.match(/(?<=var\()--[\w-]+/gu) ?? [];
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((name) => !css.includes(`${name}:`))).toEqual([]);
  });

  it('keeps packages apart from our own code', () => {
    for (const [file, modules] of Object.entries(modulesOf('patient'))) {
      const isVendor = file.startsWith('assets/patient/vendor-');
      const packages = modules.filter(
        (module) => module.endsWith('js') && module.includes('node_modules/'),
      );
      expect({ file, packages: packages.length > 0 }).toEqual({ file, packages: isVendor });
    }
  });
});

describe('the service worker as it is built', () => {
  it("keeps every file of the patient's pages, each under its own name, and nothing else", () => {
    const listed = [...read('service-worker.js').matchAll(/"url":"\/([^"]+)"/gu)].map(
      ([, url]) => url,
    );
    const files = readdirSync(`${folder}/assets/patient`)
      .filter((file) => !/\.(br|gz)$/u.test(file))
      .map((file) => `assets/patient/${file}`);
    expect(files.length).toBeGreaterThan(20);
    expect(listed.toSorted()).toEqual(files.toSorted());
    expect(read('service-worker.js')).not.toMatch(/"revision":"/u);
  });
});

describe("the front desk's page as it is built", () => {
  it("carries nothing of the patient's page", () => {
    const modules = allModulesOf('front-desk');
    expect(modules).toContain('src/front-desk/main.tsx');
    expect(modules.filter((file) => file.startsWith('src/patient/'))).toEqual([]);
  });
});

describe.each(['index.html', 'front-desk.html'])('%s as it is built', (file) => {
  it('has no inline script, inline style or foreign address, so that the content policy holds', () => {
    const html = read(file);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect(html).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//);
  });
});
