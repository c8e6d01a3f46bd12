import type { Page, Request } from '@playwright/test';
import * as z from 'zod/mini';
import { submissionSchema } from '../../../src/consultation/index.ts';
import type { Submission } from '../../../src/consultation/index.ts';

/** The sends of a page so far, as the browser made them. */
export function sends(page: Page): () => readonly Request[] {
  const seen: Request[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') seen.push(request);
  });
  return () => seen;
}

/** The bodies of the sends of a page so far. */
export function sentBodies(page: Page): () => readonly Submission[] {
  const seen = sends(page);
  return () => seen().map((request) => z.parse(submissionSchema, request.postDataJSON()));
}
