import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import * as z from 'zod/mini';
import './desk.css';
import { queryClient } from './api/query-client.ts';
import { StaffLanguageProvider } from './language/staff-language.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { Desk } from './shell/desk.tsx';
import './controls.css';

// Compiled checks would need `eval`, which the content policy refuses.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('front-desk.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <StaffLanguageProvider>
        <SessionGate>{(session, readAt) => <Desk session={session} readAt={readAt} />}</SessionGate>
      </StaffLanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
