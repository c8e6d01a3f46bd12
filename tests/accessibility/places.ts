import type { Page } from '@playwright/test';
import type { Language } from '../../src/consultation/index.ts';
import type { Side } from './checks/check-page.ts';

/** One page in one state, as somebody comes to it. */
export interface Place {
  readonly side: Side;
  readonly language: Language;
  /** A page, or the question that opens it. */
  readonly page: string;
  readonly state: string;
}

/** Called at each place, with the browser as it stands there; it leaves the page as it was. */
export type Visit = (page: Page, place: Place) => Promise<void>;
