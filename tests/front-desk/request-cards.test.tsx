import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import type { RequestPage } from '../../src/consultation/staff-api.ts';
import { namesIn } from '../../src/front-desk/language/question-words.ts';
import { StaffLanguageProvider } from '../../src/front-desk/language/staff-language.tsx';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { BriefCard } from '../../src/front-desk/request/brief-card.tsx';
import { DecidedCard } from '../../src/front-desk/request/decided-card.tsx';
import { OpenRequestProvider } from '../../src/front-desk/request/request-context.tsx';
import { aRun } from '../support/builders/run.ts';
import { aRequestPage } from './a-request-page.ts';

const { en } = wordsByLanguage;

/** The brief and what decided it, as the page draws them. */
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
            <DecidedCard />
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
