import type { Language } from '../../src/consultation/index.ts';

interface Forbidden {
  readonly word: string;
  readonly pattern: RegExp;
  /** What is taken out of the sentence before it is searched. */
  readonly except?: RegExp;
}

/** Strings that may speak of approval, to say that there is none or to have it asked about. */
const mayNameApproval = [
  'about.statements.not-approved-by-fda',
  'about.statements.injection-fact',
  'about.table.rows',
  'result.advice.injection-card',
  'result.cautions.not-approved',
  'result.choiceStatements.medical-grade',
  'result.questionsToAsk.ask-fda-status',
];
const deniesOrAsks = {
  en: /\?$|\b(?:no|not|none|never|nor)\b.*\bapproved\b/iu,
  es: /\?$|\b(?:no|ningún|ninguno|ninguna|nunca|sin)\b.*\baprobad/iu,
} as const;

const forbidden: { readonly [In in Language]: readonly Forbidden[] } = {
  en: [
    { word: 'eligible', pattern: /\b(?:in)?eligib\w*/iu },
    { word: 'candidate', pattern: /\bcandida\w*/iu },
    { word: 'qualify', pattern: /\bqualif(?:y|ies)\b/iu },
    { word: 'recommended', pattern: /\brecommend\w*/iu },
    { word: 'best', pattern: /\bbest\b/iu, except: /\bbest times?\b/giu },
    { word: 'safe', pattern: /\b(?:safe|safer|safest|safely)\b/iu },
    { word: 'approved', pattern: /\bapproved\b/iu },
    { word: 'promising', pattern: /\bpromising\b/iu },
    { word: 'proven', pattern: /\bproven\b/iu },
    { word: 'treatment plan', pattern: /\btreatment plans?\b/iu },
    { word: 'score', pattern: /\bscor(?:e|es|ed|ing)\b/iu },
    {
      word: 'heals',
      pattern: /\b(?:heals|repairs|regenerates|rebuilds)\b/iu,
      except: /\b(?:skin|body|wound|scar|(?:until|while|as) it) heals\b/giu,
    },
    { word: 'stimulates collagen', pattern: /\b(?:stimulate|boost|build)s? (?:\w+ )?collagen\b/iu },
  ],
  es: [
    { word: 'elegible', pattern: /(?<!\p{L})(?:in)?elegib\p{L}*/iu },
    { word: 'candidato', pattern: /(?<!\p{L})candidat\p{L}*/iu },
    { word: 'califica', pattern: /(?<!\p{L})calific\p{L}*/iu },
    { word: 'recomendado', pattern: /(?<!\p{L})recom(?:end|iend)\p{L}*/iu },
    {
      word: 'mejor',
      pattern: /(?<!\p{L})mejor(?:es)?(?!\p{L})/iu,
      except: /(?<!\p{L})mejor(?:es)? (?:momento|hora)s?/giu,
    },
    {
      word: 'seguro',
      pattern: /(?<!\p{L})segur(?:o|a|os|as)(?!\p{L})/iu,
      except: /(?<!\p{L})no (?:est(?:oy|á) )?segur[oa]|(?<!\p{L})seguro médico/giu,
    },
    { word: 'aprobado', pattern: /(?<!\p{L})aprobad\p{L}*/iu },
    { word: 'prometedor', pattern: /(?<!\p{L})prometedor\p{L}*/iu },
    { word: 'comprobado', pattern: /(?<!\p{L})comprobad\p{L}*/iu },
    { word: 'plan de tratamiento', pattern: /(?<!\p{L})plan(?:es)? de tratamiento/iu },
    { word: 'puntaje', pattern: /(?<!\p{L})(?:puntaje|puntuación)/iu },
    {
      word: 'repara',
      pattern: /(?<!\p{L})(?:cura|repara|regenera)n?(?!\p{L})/iu,
      except: /(?<!\p{L})(?:no|ni) (?:la )?(?:cura|repara|regenera)n?/giu,
    },
    { word: 'estimula el colágeno', pattern: /(?<!\p{L})estimulan? (?:el |su )?colágeno/iu },
  ],
};

function mayStand(language: Language, id: string, sentence: string, word: string): boolean {
  if (word !== 'approved' && word !== 'aprobado') return false;
  return (
    mayNameApproval.some((prefix) => id.startsWith(prefix)) && deniesOrAsks[language].test(sentence)
  );
}

/** Words of the sentence that no page may use as a claim, by their entry in the list. */
export function forbiddenIn(language: Language, id: string, sentence: string): string[] {
  return forbidden[language]
    .filter(({ pattern, except }) =>
      pattern.test(except === undefined ? sentence : sentence.replace(except, '')),
    )
    .map(({ word }) => word)
    .filter((word) => !mayStand(language, id, sentence, word));
}

/** One claim for each entry, which the check must find. */
export const claims: readonly {
  readonly language: Language;
  readonly text: string;
  readonly word: string;
}[] = [
  { language: 'en', text: 'You are not eligible.', word: 'eligible' },
  { language: 'en', text: 'You are a good candidate.', word: 'candidate' },
  { language: 'en', text: 'You qualify for this.', word: 'qualify' },
  { language: 'en', text: 'We recommend a serum.', word: 'recommended' },
  { language: 'en', text: 'This is the best one.', word: 'best' },
  { language: 'en', text: 'It is safe for you.', word: 'safe' },
  { language: 'en', text: 'It is approved by the FDA.', word: 'approved' },
  { language: 'en', text: 'Results are promising.', word: 'promising' },
  { language: 'en', text: 'It is proven to work.', word: 'proven' },
  { language: 'en', text: 'Here is your treatment plan.', word: 'treatment plan' },
  { language: 'en', text: 'Your score is 7.', word: 'score' },
  { language: 'en', text: 'This serum repairs skin.', word: 'heals' },
  { language: 'en', text: 'It can boost your collagen.', word: 'stimulates collagen' },
  { language: 'es', text: 'Usted es elegible.', word: 'elegible' },
  { language: 'es', text: 'Es buena candidata.', word: 'candidato' },
  { language: 'es', text: 'Usted califica.', word: 'califica' },
  { language: 'es', text: 'Le recomendamos un sérum.', word: 'recomendado' },
  { language: 'es', text: 'Es la mejor opción.', word: 'mejor' },
  { language: 'es', text: 'Es segura para usted.', word: 'seguro' },
  { language: 'es', text: 'Está aprobado por la FDA.', word: 'aprobado' },
  { language: 'es', text: 'Resultados prometedores.', word: 'prometedor' },
  { language: 'es', text: 'Está comprobado.', word: 'comprobado' },
  { language: 'es', text: 'Este es su plan de tratamiento.', word: 'plan de tratamiento' },
  { language: 'es', text: 'Su puntaje es 7.', word: 'puntaje' },
  { language: 'es', text: 'Este sérum repara la piel.', word: 'repara' },
  { language: 'es', text: 'Estimula el colágeno.', word: 'estimula el colágeno' },
];

/** Words that are the same in both languages. */
export const sameInBothLanguages: ReadonlySet<string> = new Set([
  'No',
  'Diabetes',
  'English',
  'Español',
]);
