import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../../src/server/pages/load-site.ts';
import { pagePaths } from '../../../src/server/pages/page-paths.ts';
import { createTestApp } from '../../support/server/test-app.ts';

/** What `npm run build` left; `npm test` builds first. */
const site = await loadSite();

describe.each([...pagePaths, '/nothing', '/es/nada'])('the built page %s', (path) => {
  it('has its styles in it under a hash that the policy names, and no script', async () => {
    const { app } = await createTestApp({ pages: site });
    const answer = await app.inject({ url: path, headers: { 'accept-encoding': 'identity' } });
    const { payload, headers } = answer;
    expect(payload).not.toContain('rel="stylesheet"');
    const sheets = [...payload.matchAll(/<style>([^]*?)<\/style>/gu)].map(([, sheet]) => sheet);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toContain('.option');
    const hash = createHash('sha256')
      .update(sheets[0] ?? '')
      .digest('base64');
    expect(headers['content-security-policy']).toContain(`;style-src 'self' 'sha256-${hash}';`);

    expect(payload).not.toMatch(/\sstyle=|\son[a-z]+=/u);
    const inline = (payload.match(/<script(?![^>]*\ssrc=)[^>]*>/gu) ?? []).join('');
    expect(inline).toBe('<script type="application/json" id="practice">');

    // It is drawn before its scripts are asked for, and needs nothing else for that.
    const urgent = payload.match(/<(?:script|link)[^>]*(?:src|href)="\/assets\/[^>]*>/gu) ?? [];
    expect(urgent.length).toBeGreaterThan(0);
    expect(urgent.filter((tag) => !tag.includes('fetchpriority="low"'))).toEqual([]);

    // Its first words are asked for at once, in its language.
    const language = path.startsWith('/es') ? 'es' : 'en';
    const asked = payload.match(/(?<=rel="modulepreload"[^>]*patient\/first-)\w\w/gu);
    expect(asked).toEqual([language]);
  });
});
