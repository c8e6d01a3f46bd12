import type { Language } from '../../consultation/index.ts';
import type { places } from '../../evidence/index.ts';
import type {
  AboutTexts,
  CareTexts,
  ConsentTexts,
  PrivacyTexts,
  QuestionTexts,
  ResultTexts,
  SaidBySources,
  SourceTexts,
} from '../../text/contract.ts';
import type {
  CarePageTexts,
  DecidingTexts,
  InterfaceTexts,
  KeepingTexts,
  OpenedTexts,
} from '../../text/interface-contract.ts';
import { resource } from './resource.ts';
import type { Resource } from './resource.ts';

/** What the first question needs. */
export interface FirstWording {
  readonly interfaceTexts: InterfaceTexts;
  readonly questionTexts: QuestionTexts;
}

/** What comes after the questions. */
export interface LaterWording {
  readonly resultTexts: ResultTexts;
  readonly sourceTexts: SourceTexts;
  readonly consentTexts: ConsentTexts;
}

/** What the pages where signs lead say. */
export interface CareWording {
  readonly careTexts: CareTexts;
  readonly carePageTexts: CarePageTexts;
}

/** What stands behind a statement or a status, once someone opens it. */
export interface OpenedWording {
  readonly places: typeof places;
  readonly saidBySources: SaidBySources;
  readonly openedTexts: OpenedTexts;
}

/** The wording of one language, each part loaded when a page first needs it. */
export interface Wording {
  readonly first: Resource<FirstWording>;
  readonly later: Resource<LaterWording>;
  readonly care: Resource<CareWording>;
  readonly about: Resource<{ readonly aboutTexts: AboutTexts }>;
  readonly privacy: Resource<{ readonly privacyTexts: PrivacyTexts }>;
  readonly opened: Resource<OpenedWording>;
  readonly deciding: Resource<{ readonly decidingTexts: DecidingTexts }>;
  readonly keeping: Resource<{ readonly keepingTexts: KeepingTexts }>;
}

/** Every language; a part that is missing in one of them does not compile. */
export const wording: { readonly [Id in Language]: Wording } = {
  en: {
    first: resource<FirstWording>(() => import('./first-en.ts')),
    later: resource<LaterWording>(() => import('./later-en.ts')),
    care: resource<CareWording>(() => import('../../text/en/care.ts')),
    about: resource(() => import('../../text/en/about.ts')),
    privacy: resource(() => import('../../text/en/privacy.ts')),
    opened: resource<OpenedWording>(() => import('./opened-en.ts')),
    deciding: resource(() => import('../../text/en/deciding.ts')),
    keeping: resource(() => import('../../text/en/keeping.ts')),
  },
  es: {
    first: resource<FirstWording>(() => import('./first-es.ts')),
    later: resource<LaterWording>(() => import('./later-es.ts')),
    care: resource<CareWording>(() => import('../../text/es/care.ts')),
    about: resource(() => import('../../text/es/about.ts')),
    privacy: resource(() => import('../../text/es/privacy.ts')),
    opened: resource<OpenedWording>(() => import('./opened-es.ts')),
    deciding: resource(() => import('../../text/es/deciding.ts')),
    keeping: resource(() => import('../../text/es/keeping.ts')),
  },
};

/** Loads in one language what is loaded in another, so that a switch shows no empty page. */
export async function loadSameWording(from: Language, to: Language): Promise<void> {
  const parts = Object.values<Resource<unknown>>({ ...wording[from] });
  const others = Object.values<Resource<unknown>>({ ...wording[to] });
  await Promise.all(parts.map((part, place) => part.loaded() && others[place]?.load()));
}
