import type { Language } from '../../src/consultation/index.ts';

interface Forbidden {
  readonly word: string;
  readonly pattern: RegExp;
}

/** A string that may use a word of the list, and why that makes no claim. */
export interface Exception {
  /** Id of the wording; of all of it that lies below. */
  readonly id: string;
  /** Words by their entry in the list, one of either language. */
  readonly words: readonly string[];
  readonly why: keyof typeof reasons;
}

/** Why a word may stand; what `must` names has to be in the sentence. */
export const reasons = {
  'denies approval': {
    must: {
      en: /\b(?:no|not|none|never|nor|without)\b.*\bapprov(?:ed|al)\b/iu,
      es: /(?<!\p{L})(?:no|ningún|ninguno|ninguna|nunca|sin)(?!\p{L}).*aproba(?:d|ci)/iu,
    },
  },
  'says that approval comes first': {
    must: { en: /\bneeds? (?:its )?approval\b/iu, es: /necesitan? (?:su )?aprobación/iu },
  },
  'says what this is not': { must: { en: /\bnot\b/iu, es: /(?<!\p{L})no(?!\p{L})/iu } },
  'asks for a time to call': { must: { en: /\bcall\b/iu, es: /llamar/iu } },
  'skin that heals by itself': { must: { en: /\bskin\b/iu, es: /piel/iu } },
  'the opinion of the surgeon, given as hers': { must: { en: /\bcould\b/iu, es: /podrían/iu } },
} as const satisfies Record<string, { readonly must: Readonly<Record<Language, RegExp>> }>;

const approved = ['approved', 'aprobado'];

/** Every exception, by the id of its wording. */
export const exceptions: readonly Exception[] = [
  { id: 'about.statements.not-approved-by-fda.0', words: approved, why: 'denies approval' },
  {
    id: 'about.statements.not-approved-by-fda.1',
    words: approved,
    why: 'says that approval comes first',
  },
  { id: 'about.statements.injection-fact.1', words: approved, why: 'denies approval' },
  { id: 'about.table.rows.delivery.medical.1', words: approved, why: 'denies approval' },
  {
    id: 'result.choiceStatements.medical-grade.against.0',
    words: approved,
    why: 'denies approval',
  },
  { id: 'result.cautions.not-approved', words: approved, why: 'denies approval' },
  { id: 'result.advice.injection-card.text', words: approved, why: 'denies approval' },
  { id: 'result.advice.own-doctor.text.1', words: approved, why: 'denies approval' },
  { id: 'said-by-sources.F1', words: approved, why: 'denies approval' },
  { id: 'said-by-sources.F3', words: approved, why: 'denies approval' },
  { id: 'said-by-sources.F6', words: approved, why: 'denies approval' },
  { id: 'said-by-sources.F7', words: approved, why: 'denies approval' },
  {
    id: 'consent.request.fields.bestTimes.label',
    words: ['best', 'mejor'],
    why: 'asks for a time to call',
  },
  {
    id: 'result.notThis.0',
    words: ['diagnosis', 'diagnóstico'],
    why: 'says what this is not',
  },
  {
    id: 'questions.questions.conditions.why',
    words: ['heals'],
    why: 'skin that heals by itself',
  },
  { id: 'questions.questions.medicines.why', words: ['heals'], why: 'skin that heals by itself' },
  { id: 'said-by-sources.time-light-peel', words: ['heals'], why: 'skin that heals by itself' },
  {
    id: 'about.statements.surgeon-tool-if-responsible.2',
    words: ['improves', 'mejora'],
    why: 'the opinion of the surgeon, given as hers',
  },
  {
    id: 'said-by-sources.C41',
    words: ['improves', 'mejora'],
    why: 'the opinion of the surgeon, given as hers',
  },
];

const forbidden: { readonly [In in Language]: readonly Forbidden[] } = {
  en: [
    { word: 'eligible', pattern: /\b(?:in)?eligib\w*/iu },
    { word: 'candidate', pattern: /\bcandida\w*/iu },
    { word: 'qualify', pattern: /\bqualif\w*/iu },
    { word: 'recommended', pattern: /\brecommend\w*/iu },
    { word: 'best', pattern: /\bbest\b/iu },
    { word: 'safe', pattern: /\b(?:safe|safer|safest|safely)\b/iu },
    { word: 'approved', pattern: /\bapprov\w*/iu },
    { word: 'promising', pattern: /\bpromising\b/iu },
    { word: 'proven', pattern: /\bproven\b/iu },
    { word: 'treatment plan', pattern: /\btreatment plans?\b/iu },
    { word: 'score', pattern: /\bscor(?:e|es|ed|ing)\b/iu },
    { word: 'heals', pattern: /\b(?:heals|repairs|regenerates|rebuilds)\b/iu },
    {
      word: 'stimulates collagen',
      pattern: /\b(?:stimulate|boost|build)s? (?:\w+ )?(?:collagen|elastin)\b/iu,
    },
    { word: 'improves', pattern: /\bimprov\w*/iu },
    {
      word: 'reduces redness',
      pattern: /\b(?:reduce|calm)s? (?:\w+ )?(?:inflammation|redness)\b/iu,
    },
    { word: 'treats scars', pattern: /\btreats? (?:scars?|wrinkles?|lines?)\b/iu },
    { word: 'cures', pattern: /\bcur(?:e|es|ed|ing)\b/iu },
    { word: 'effective', pattern: /\beffective\w*/iu },
    { word: 'guarantee', pattern: /\bguarant\w*/iu },
    { word: 'miracle', pattern: /\bmirac\w*/iu },
    { word: 'revolutionary', pattern: /\brevolution\w*/iu },
    { word: 'diagnosis', pattern: /\bdiagnos\w*/iu },
  ],
  es: [
    { word: 'elegible', pattern: /(?<!\p{L})(?:in)?elegib\p{L}*/iu },
    { word: 'candidato', pattern: /(?<!\p{L})candidat\p{L}*/iu },
    {
      word: 'califica',
      pattern: /(?<!\p{L})(?:calific\p{L}*|apt[oa]s?(?!\p{L})|cumple los requisitos)/iu,
    },
    { word: 'recomendado', pattern: /(?<!\p{L})recom(?:end|iend)\p{L}*/iu },
    { word: 'mejor', pattern: /(?<!\p{L})(?:mejor(?:es)?|óptim[oa]s?)(?!\p{L})/iu },
    { word: 'seguro', pattern: /(?<!\p{L})segur(?:o|a|os|as)(?!\p{L})/iu },
    { word: 'aprobado', pattern: /(?<!\p{L})(?:aprob|aprueb)\p{L}*/iu },
    { word: 'prometedor', pattern: /(?<!\p{L})prometedor\p{L}*/iu },
    { word: 'comprobado', pattern: /(?<!\p{L})(?:comprobad|probad|demostrad)\p{L}*/iu },
    { word: 'plan de tratamiento', pattern: /(?<!\p{L})plan(?:es)? de tratamiento/iu },
    { word: 'puntaje', pattern: /(?<!\p{L})(?:puntaje|puntuación)/iu },
    { word: 'repara', pattern: /(?<!\p{L})(?:cura|repara|regenera|reconstruye)n?(?!\p{L})/iu },
    {
      word: 'estimula el colágeno',
      pattern: /(?<!\p{L})(?:estimula|aumenta)n? (?:el |la |su )?(?:colágeno|elastina)/iu,
    },
    { word: 'mejora', pattern: /(?<!\p{L})mejor(?:a|an|ar|ará|arán|ó)(?!\p{L})/iu },
    {
      word: 'reduce la inflamación',
      pattern:
        /(?<!\p{L})(?:reduce|baja|calma)n? (?:la |su )?(?:inflamación|rojez|enrojecimiento)/iu,
    },
    {
      word: 'trata cicatrices',
      pattern: /(?<!\p{L})tratan? (?:las )?(?:cicatrices|arrugas|líneas)/iu,
    },
    { word: 'eficaz', pattern: /(?<!\p{L})(?:efica(?:z|ces)|efectiv[oa]s?)(?!\p{L})/iu },
    { word: 'garantiza', pattern: /(?<!\p{L})garant\p{L}*/iu },
    { word: 'milagro', pattern: /(?<!\p{L})milagro\p{L}*/iu },
    { word: 'revolucionario', pattern: /(?<!\p{L})revolucion\p{L}*/iu },
    { word: 'diagnóstico', pattern: /(?<!\p{L})diagn[oó]stic\p{L}*/iu },
  ],
};

/** Number of entries, for the table in the documents. */
export const forbiddenWords: { readonly [In in Language]: readonly string[] } = {
  en: forbidden.en.map(({ word }) => word),
  es: forbidden.es.map(({ word }) => word),
};

/** The exception under which a word stands in a sentence, if there is one. */
export function exceptionFor(
  language: Language,
  id: string,
  sentence: string,
  word: string,
): Exception | undefined {
  return exceptions.find(
    (exception) =>
      (id === exception.id || id.startsWith(`${exception.id}.`)) &&
      exception.words.includes(word) &&
      reasons[exception.why].must[language].test(sentence),
  );
}

/** Words of the list that stand in the sentence, by their entry. */
export function listedIn(language: Language, sentence: string): string[] {
  return forbidden[language]
    .filter(({ pattern }) => pattern.test(sentence))
    .map(({ word }) => word);
}

/** Words of the sentence that no page may use as a claim, by their entry in the list. */
export function forbiddenIn(language: Language, id: string, sentence: string): string[] {
  return listedIn(language, sentence).filter(
    (word) => exceptionFor(language, id, sentence, word) === undefined,
  );
}

/** One claim or more for each entry, which the check must find. */
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
  { language: 'en', text: 'It has the approval of the FDA.', word: 'approved' },
  { language: 'en', text: 'Results are promising.', word: 'promising' },
  { language: 'en', text: 'It is proven to work.', word: 'proven' },
  { language: 'en', text: 'Here is your treatment plan.', word: 'treatment plan' },
  { language: 'en', text: 'Your score is 7.', word: 'score' },
  { language: 'en', text: 'This serum repairs skin.', word: 'heals' },
  { language: 'en', text: 'It can boost your collagen.', word: 'stimulates collagen' },
  { language: 'en', text: 'It builds up elastin.', word: 'stimulates collagen' },
  { language: 'en', text: 'It improves your tone.', word: 'improves' },
  { language: 'en', text: 'It reduces inflammation.', word: 'reduces redness' },
  { language: 'en', text: 'This serum treats scars.', word: 'treats scars' },
  { language: 'en', text: 'It cures acne.', word: 'cures' },
  { language: 'en', text: 'It is very effective.', word: 'effective' },
  { language: 'en', text: 'Results are guaranteed.', word: 'guarantee' },
  { language: 'en', text: 'It is a miracle.', word: 'miracle' },
  { language: 'en', text: 'A revolutionary serum.', word: 'revolutionary' },
  { language: 'en', text: 'Here is your diagnosis.', word: 'diagnosis' },
  { language: 'es', text: 'Usted es elegible.', word: 'elegible' },
  { language: 'es', text: 'Es buena candidata.', word: 'candidato' },
  { language: 'es', text: 'Usted califica.', word: 'califica' },
  { language: 'es', text: 'Es apta para esto.', word: 'califica' },
  { language: 'es', text: 'Le recomendamos un sérum.', word: 'recomendado' },
  { language: 'es', text: 'Es la mejor opción.', word: 'mejor' },
  { language: 'es', text: 'Es segura para usted.', word: 'seguro' },
  { language: 'es', text: 'Está aprobado por la FDA.', word: 'aprobado' },
  { language: 'es', text: 'Tiene la aprobación de la FDA.', word: 'aprobado' },
  { language: 'es', text: 'Resultados prometedores.', word: 'prometedor' },
  { language: 'es', text: 'Está comprobado.', word: 'comprobado' },
  { language: 'es', text: 'Es un sérum probado.', word: 'comprobado' },
  { language: 'es', text: 'Este es su plan de tratamiento.', word: 'plan de tratamiento' },
  { language: 'es', text: 'Su puntaje es 7.', word: 'puntaje' },
  { language: 'es', text: 'Este sérum repara la piel.', word: 'repara' },
  { language: 'es', text: 'Estimula el colágeno.', word: 'estimula el colágeno' },
  { language: 'es', text: 'Aumenta la elastina.', word: 'estimula el colágeno' },
  { language: 'es', text: 'Mejora su tono.', word: 'mejora' },
  { language: 'es', text: 'Reduce la inflamación.', word: 'reduce la inflamación' },
  { language: 'es', text: 'Este sérum trata las cicatrices.', word: 'trata cicatrices' },
  { language: 'es', text: 'Es muy eficaz.', word: 'eficaz' },
  { language: 'es', text: 'El resultado se garantiza.', word: 'garantiza' },
  { language: 'es', text: 'Es un milagro.', word: 'milagro' },
  { language: 'es', text: 'Un sérum revolucionario.', word: 'revolucionario' },
  { language: 'es', text: 'Este es su diagnóstico.', word: 'diagnóstico' },
];

/** Words that are the same in both languages. */
export const sameInBothLanguages: ReadonlySet<string> = new Set([
  'No',
  'Diabetes',
  'English',
  'Español',
]);
