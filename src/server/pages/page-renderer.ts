import type { Language, PublicPractice } from '../../consultation/index.ts';

/** What one page is made from. */
export interface PageRequest {
  /** Path of the page, such as `/es/help`; `/404` and `/es/404` where there is no page. */
  readonly path: string;
  readonly language: Language;
  readonly practice: PublicPractice;
  readonly definition: { readonly version: string; readonly draft: boolean };
  /** Who of the practice signed that definition, and when; none while nobody has. */
  readonly signOff: { readonly by: string; readonly at: string } | undefined;
  /** The questions wait for a clinician's signature: nothing is asked. */
  readonly isWaiting: boolean;
  /** The built HTML that the page is put into. */
  readonly template: string;
}

/** Makes the HTML of a patient's page, readable without scripts. */
export type PageRenderer = (request: PageRequest) => string;

/** What the build made: the files, the two HTML templates, and the renderer. */
export interface SitePages {
  /** Folder of the built files. */
  readonly folder: string;
  /** By language; the style sheet stands in it, and the content policy names its hash. */
  readonly patientTemplates: { readonly [Id in Language]: string };
  readonly frontDeskTemplate: string;
  readonly renderPage: PageRenderer;
}
