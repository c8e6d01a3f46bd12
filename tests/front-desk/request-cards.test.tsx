import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import type { RequestPage } from '../../src/consultation/staff-api.ts';
import { namesIn } from '../../src/front-desk/language/question-words.ts';
import { StaffLanguageProvider } from '../../src/front-desk/language/staff-language.tsx';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { BriefCard } from '../../src/front-desk/request/brief-card.tsx';
import { CautionsCard } from '../../src/front-desk/request/cautions-card.tsx';
import { ChecklistCard } from '../../src/front-desk/request/checklist-card.tsx';
import { DecidedCard } from '../../src/front-desk/request/decided-card.tsx';
import { OpenRequestProvider } from '../../src/front-desk/request/request-context.tsx';
import { VersionsCard } from '../../src/front-desk/request/versions-card.tsx';
import { aRun } from '../support/builders/run.ts';
import { aRequestPage } from './a-request-page.ts';

const { en } = wordsByLanguage;

/** The parts of a request that are only read, as the page draws them. */
function drawn(page: RequestPage): string {
  const nothing = () => Promise.resolve(false);
  const actions = {
    busy: undefined,
    failed: undefined,
    conflict: undefined,
    run: nothing,
    leaveConflict: () => undefined,
  };
  const open = { page, wording: undefined, names: namesIn(en.questions), actions };
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <StaffLanguageProvider>
        <Router ssrPath="/front-desk">
          <OpenRequestProvider value={open}>
            <BriefCard />
            <ChecklistCard />
            <DecidedCard />
            <CautionsCard />
            <VersionsCard />
          </OpenRequestProvider>
        </Router>
      </StaffLanguageProvider>
    </QueryClientProvider>,
  );
}

describe('the brief of someone whom five answers hold back', () => {
  it('names three of them, and leads to the others', () => {
    // rules.md: each of these holds medical-grade back alone.
    const html = drawn(
      aRequestPage(
        aRun({
          conditions: ['weak-immune-system', 'autoimmune', 'bleeding-disorder'],
          medicines: ['blood-thinner', 'immune-medicine'],
        }),
      ),
    );
    const links = [...html.matchAll(/href="#([^"]+)">\+(\d+) /gu)];
    expect(links.map(([, id, count]) => [id, count])).toEqual([['what-decided-it', '2']]);
    expect(html).toContain('<section id="what-decided-it"');
  });
});

describe('the page of a request of someone with a blood thinner', () => {
  const page = aRequestPage(aRun({ medicines: ['blood-thinner'] }));
  /** The part of the page under a heading. */
  const part = (title: string, of = page): string =>
    drawn(of)
      .split('<section')
      .find((section) => section.includes(`>${title}</h2>`)) ?? '';

  it('says how and when to call', () => {
    const brief = part(en.request.brief.title);
    expect(brief).toContain('href="tel:+14045550147"');
    expect(brief).toContain(en.request.brief.timesOfDay.morning);
    expect(brief).toContain(en.request.brief.messageNotAllowed);
    expect(brief).toContain(en.request.brief.speaks.en);
  });

  it('has the line that is to be confirmed by phone, not ticked', () => {
    const checklist = part(en.request.checklist.title);
    expect(checklist).toContain(en.reasons.checklist['medicines.blood-thinner']);
    // rules.md: area is told to staff whatever it does.
    expect(checklist.match(/<input type="checkbox"/gu)).toHaveLength(2);
    expect(checklist).not.toContain('checked=""');
  });

  it('names the source of each caution that was shown', () => {
    const cautions = part(en.request.cautions.title);
    // rules.md, "Cautions that always come": not-approved with F1, F3 and C40.
    const notApproved = cautions
      .split('<li><strong>')
      .find((line) => line.startsWith(en.result.cautions['not-approved'].title));
    for (const id of ['F1', 'F3', 'C40']) expect(notApproved).toMatch(new RegExp(`[( ]${id}[,)]`));
    expect(notApproved).toContain('href="https://www.fda.gov/');
  });

  it('says under which versions it was decided, and who has signed them', () => {
    const versions = part(en.request.versions.title);
    for (const version of ['test-1', 'consents-1', '0'.repeat(64)]) {
      expect(versions).toContain(version);
    }
    expect(versions).toContain(en.request.versions.notSignedOff);
    const signOff = { by: 'Dr. Ana Ruiz', at: '2026-11-01T12:00:00.000Z' };
    const signed = part(en.request.versions.title, { ...page, signOff });
    expect(signed).toContain('Dr. Ana Ruiz confirmed these rules on');
    expect(signed).not.toContain(en.request.versions.notSignedOff);
  });
});
