import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StaffLanguageProvider } from '../../src/front-desk/language/staff-language.tsx';
import { PracticeView } from '../../src/front-desk/settings/practice-view.tsx';
import { confirmedProfile } from '../support/server/submission.ts';

it('who is no owner reads which lines are carried, and how each is classed', () => {
  const lines = [
    { name: 'Plated', madeFrom: 'human-platelets', classedAs: 'A cosmetic, says its maker.' },
    { name: 'Another line', madeFrom: 'not-known', classedAs: '' },
  ] as const;
  const html = renderToStaticMarkup(
    <StaffLanguageProvider>
      <PracticeView profile={{ ...confirmedProfile, lines: [...lines] }} />
    </StaffLanguageProvider>,
  );
  expect(html).toContain(
    'Plated (Human platelets): A cosmetic, says its maker.\nAnother line (Not known)<',
  );
});
