import type { Language } from '../../consultation/index.ts';
import type {
  AboutTexts,
  CareTexts,
  ConsentTexts,
  QuestionTexts,
  ResultTexts,
  SourceTexts,
} from '../../text/contract.ts';
import type { InterfaceTexts } from '../../text/interface-contract.ts';
import { resource } from './resource.ts';
import type { Resource } from './resource.ts';

/** The wording of one language, each part loaded when a page first needs it. */
export interface Wording {
  readonly core: Resource<{ readonly words: InterfaceTexts; readonly questions: QuestionTexts }>;
  readonly care: Resource<CareTexts>;
  readonly result: Resource<ResultTexts>;
  readonly sources: Resource<SourceTexts>;
  readonly consent: Resource<ConsentTexts>;
  readonly about: Resource<AboutTexts>;
}

/** Every language; a part that is missing in one of them does not compile. */
export const wording: { readonly [Id in Language]: Wording } = {
  en: {
    core: resource(async () => {
      const [words, questions] = await Promise.all([
        import('../../text/en/interface.ts'),
        import('../../text/en/questions.ts'),
      ]);
      return { words: words.interfaceTexts, questions: questions.questionTexts };
    }),
    care: resource(async () => (await import('../../text/en/care.ts')).careTexts),
    result: resource(async () => (await import('../../text/en/result.ts')).resultTexts),
    sources: resource(async () => (await import('../../text/en/sources.ts')).sourceTexts),
    consent: resource(async () => (await import('../../text/en/consent.ts')).consentTexts),
    about: resource(async () => (await import('../../text/en/about.ts')).aboutTexts),
  },
  es: {
    core: resource(async () => {
      const [words, questions] = await Promise.all([
        import('../../text/es/interface.ts'),
        import('../../text/es/questions.ts'),
      ]);
      return { words: words.interfaceTexts, questions: questions.questionTexts };
    }),
    care: resource(async () => (await import('../../text/es/care.ts')).careTexts),
    result: resource(async () => (await import('../../text/es/result.ts')).resultTexts),
    sources: resource(async () => (await import('../../text/es/sources.ts')).sourceTexts),
    consent: resource(async () => (await import('../../text/es/consent.ts')).consentTexts),
    about: resource(async () => (await import('../../text/es/about.ts')).aboutTexts),
  },
};

const parts = ['core', 'care', 'result', 'sources', 'consent', 'about'] as const satisfies (keyof Wording)[];

/** Loads in one language what is loaded in another, so that a switch shows no empty page. */
export async function loadSameWording(from: Language, to: Language): Promise<void> {
  const loaded = parts.filter((part) => wording[from][part].isLoaded());
  await Promise.all(loaded.map((part) => wording[to][part].load()));
}
