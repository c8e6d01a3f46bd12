import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/server/logging.ts';
import { withFirstWords } from '../../../src/server/pages/first-words.ts';
import { inlineStyles } from '../../../src/server/pages/inline-styles.ts';
import type { PageRequest, SitePages } from '../../../src/server/pages/page-renderer.ts';
import { signCurrentRules } from '../../support/server/sign-off.ts';
import { confirmedProfile, savePractice } from '../../support/server/submission.ts';
import {
  createTestApp,
  createTestDependencies,
  createTestFolder,
} from '../../support/server/test-app.ts';
import { createTestDefinitions, testDefinition } from '../../support/server/test-definitions.ts';

/** A built site with a renderer that says what it was asked for. */
async function createSite() {
  const folder = await createTestFolder();
  await mkdir(join(folder, 'assets', 'patient'), { recursive: true });
  await mkdir(join(folder, '.vite'));
  await writeFile(join(folder, 'assets', 'patient', 'main-abc123.js'), 'export {};');
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(folder, '.vite', 'patient.json'), '{}');
  await writeFile(join(folder, 'index.html'), 'raw template');
  const asked: PageRequest[] = [];
  const site: SitePages = {
    folder,
    patientTemplates: { en: '<main></main>', es: '<main></main>' },
    frontDeskTemplate: '<title>Front desk</title>',
    renderPage(request) {
      asked.push(request);
      const { path, language, practice, template } = request;
      return template.replace('</', `${path} ${language} ${practice.phone ?? 'no phone'}</`);
    },
  };
  return { site, asked };
}

const read = (app: FastifyInstance, url: string, encoding = 'identity') =>
  app.inject({ url, headers: { 'accept-encoding': encoding } });

describe('the patient’s pages', () => {
  it.each([
    ['/', 'en'],
    ['/help', 'en'],
    ['/about', 'en'],
    ['/privacy', 'en'],
    ['/es/', 'es'],
    ['/es/help', 'es'],
    ['/es/about', 'es'],
    ['/es/privacy', 'es'],
  ])('%s is made in %s and asked for again each time', async (path, language) => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    const answer = await read(app, path);
    expect(answer.statusCode).toBe(200);
    expect(answer.payload).toBe(`<main>${path} ${language} no phone</main>`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
  });

  it('are made at the start, once, and again when the profile changes', async () => {
    const { site, asked } = await createSite();
    const { app, dependencies } = await createTestApp({ pages: site });
    const atStart = asked.length;
    expect(new Set(asked.map(({ path }) => path))).toContain('/es/help');
    await read(app, '/help');
    expect(asked).toHaveLength(atStart);
    await savePractice(dependencies, 1, confirmedProfile);
    expect((await read(app, '/help')).payload).toContain(confirmedProfile.phone);
    expect(asked).toHaveLength(atStart * 2);
    expect(asked.at(-1)).toMatchObject({ practice: { version: 1, canSend: true } });
  });

  it('are made again when a clinician has signed the rules', async () => {
    const { site, asked } = await createSite();
    const { app, dependencies } = await createTestApp({ pages: site });
    expect(asked.map(({ signOff }) => signOff)).not.toContainEqual(expect.anything());
    await signCurrentRules(dependencies, 'Dr. Ana Ruiz');
    await read(app, '/es/about');
    expect(asked.at(-1)?.signOff).toMatchObject({
      by: 'Dr. Ana Ruiz',
      at: '2026-11-02T14:00:00.000Z',
    });
  });

  it('say nothing of a signature under other rules', async () => {
    const { site, asked } = await createSite();
    const before = { ...testDefinition, version: 'test-0', contentHash: 'a'.repeat(64) };
    const dependencies = await createTestDependencies();
    const asThen = { ...dependencies, definitions: createTestDefinitions(before) };
    await signCurrentRules(asThen, 'Dr. Ana Ruiz');
    await createTestApp({ ...dependencies, pages: site });
    expect(asked.at(-1)?.signOff).toBeUndefined();
  });

  it('are made anew when the definition that waits is signed', async () => {
    const { site, asked } = await createSite();
    const { version, contentHash } = testDefinition;
    const comparedWith = { version: 'test-0', contentHash: '' };
    const verdict = { version, contentHash, comparedWith, differences: [] };
    const definitions = createTestDefinitions(
      { ...testDefinition, version: 'test-0' },
      {
        ...testDefinition,
        verdict: { ...verdict, verdict: 'less-cautious' },
      },
    );
    let isSigned = false;
    const signOffs = { isSigned: async () => isSigned };
    const { app } = await createTestApp({ pages: site, definitions, signOffs });
    expect(asked.at(-1)).toMatchObject({ isWaiting: true });
    const desk = await read(app, '/front-desk');
    expect(desk.statusCode).toBe(200);
    isSigned = true;
    await read(app, '/');
    expect(asked.at(-1)).toMatchObject({ isWaiting: false });
  });

  it('are sent compressed to a browser that can read it', async () => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    const answer = await read(app, '/', 'gzip, deflate, br, zstd');
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('<main>/ en no phone</main>');
  });

  it('are reached in Spanish without the last stroke as well', async () => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    const answer = await read(app, '/es');
    expect([answer.statusCode, answer.headers.location]).toEqual([308, '/es/']);
  });
});

describe('the styles of a page', () => {
  const sheet = 'body{margin:0}';
  const link = '<link rel="stylesheet" crossorigin href="/assets/patient/core-abc.css">';

  it('stand in the page itself, in place of the file that the build names', () => {
    const asked: string[] = [];
    const page = inlineStyles(`<head>${link}</head>`, (path) => {
      asked.push(path);
      return `${sheet}\n`;
    });
    expect(asked).toEqual(['assets/patient/core-abc.css']);
    expect(page).toBe(`<head><style>${sheet}</style></head>`);
  });

  it('are allowed by their hash, and no others', async () => {
    const { site } = await createSite();
    const page = `<style>${sheet}</style><main></main>`;
    const patientTemplates = { en: page, es: page };
    const { app } = await createTestApp({ pages: { ...site, patientTemplates } });
    const hash = createHash('sha256').update(sheet).digest('base64');
    const policy = (await read(app, '/')).headers['content-security-policy'];
    expect(policy).toContain(`;style-src 'self' 'sha256-${hash}';`);
    expect(policy).not.toContain('unsafe');
  });
});

describe('the first words of a page', () => {
  const words = (language: string) => [
    `src/patient/wording/first-${language}.ts`,
    { file: `assets/patient/first-${language}-1.js` },
  ];

  it('are asked for at once, and in the language of the page alone', () => {
    const manifest = Object.fromEntries([words('en'), words('es')]);
    const pages = withFirstWords('<head></head>', manifest);
    expect(pages.es).toContain(
      'rel="modulepreload" fetchpriority="low" crossorigin href="/assets/patient/first-es-1.js"',
    );
    expect(pages.es).not.toContain('first-en');
  });

  it('are missed at the start where the build has none', () => {
    const manifest = Object.fromEntries([words('en')]);
    expect(() => withFirstWords('<head></head>', manifest)).toThrow('no first words in "es"');
  });
});

describe('a page that there is not', () => {
  it.each([
    ['/nothing', '/404 en'],
    ['/help/more', '/404 en'],
    ['/es/nada', '/es/404 es'],
    ['/index.html', '/404 en'],
    ['/.vite/patient.json', '/404 en'],
    ['/assets/../index.html', '/404 en'],
    ['/%2e%2e/package.json', '/404 en'],
  ])('%s is answered with 404 in its language', async (url, said) => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    const answer = await read(app, url);
    expect(answer.statusCode).toBe(404);
    expect(answer.payload).toBe(`<main>${said} no phone</main>`);
  });

  it.each(['/assets/missing.js', '/assets/..%2findex.html', '/assets/patient/', '/assets/'])(
    'as a file %s gives nothing',
    async (url) => {
      const { site } = await createSite();
      const { app } = await createTestApp({ pages: site });
      const answer = await read(app, url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.payload).not.toContain('raw template');
    },
  );

  it('in the API is a problem', async () => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    expect((await read(app, '/api/nothing')).json()).toMatchObject({ code: 'not-found' });
  });
});

describe('every kind of answer', () => {
  it.each([
    ['a page', 'GET', '/es/help', 200],
    ['a page without its body', 'HEAD', '/', 200],
    ['the page of the front desk', 'GET', '/front-desk', 200],
    ['a page that there is not', 'GET', '/nothing', 404],
    ['a file', 'GET', '/assets/patient/main-abc123.js', 200],
    ['a way to another address', 'GET', '/es', 308],
    ['a method that there is not', 'POST', '/help', 404],
    ['a question before a foreign call', 'OPTIONS', '/api/practice', 404],
  ] as const)('(%s) keeps a browser to this origin', async (_kind, method, url, status) => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    const { statusCode, headers } = await app.inject({ method, url });
    expect(statusCode).toBe(status);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none';script-src 'self';.*form-action 'none';base-uri 'none';frame-ancestors 'none'/,
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the front desk', () => {
  it.each(['/front-desk', '/front-desk/requests/1'])('is one page at %s', async (url) => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    expect((await read(app, url)).payload).toBe('<title>Front desk</title>');
  });
});

describe('built files', () => {
  it('are not told apart in the log, for a sign that is ticked asks for one of them', async () => {
    const lines: string[] = [];
    const logger = createLogger({ write: (line) => void lines.push(line) });
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site, logger });
    expect((await read(app, '/assets/patient/main-abc123.js')).statusCode).toBe(200);
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ route: '/assets/*', status: 200 }),
    ]);
  });

  it('with a hash in their name are kept for good', async () => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    const answer = await read(app, '/assets/patient/main-abc123.js');
    expect(answer.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
  });

  it('are sent in the smaller copy that lies beside them', async () => {
    const { site } = await createSite();
    const file = join(site.folder, 'assets', 'patient', 'main-abc123.js');
    await writeFile(`${file}.br`, brotliCompressSync('export {};'));
    const { app } = await createTestApp({ pages: site });
    const answer = await read(app, '/assets/patient/main-abc123.js', 'gzip, br');
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe('export {};');
    expect((await read(app, '/assets/patient/main-abc123.js.br')).statusCode).toBe(404);
  });

  it('at the top are served by name, and asked for again each time', async () => {
    const { site } = await createSite();
    const { app } = await createTestApp({ pages: site });
    expect((await read(app, '/favicon.svg')).headers).toMatchObject({
      'content-type': expect.stringMatching(/^image\/svg/),
      'cache-control': 'no-cache',
    });
  });
});
