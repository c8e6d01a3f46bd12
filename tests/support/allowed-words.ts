import type { Language } from '../../src/consultation/index.ts';
import { gatedProcedures } from '../../src/questions/catalogue.ts';

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
  'asks for proof': {
    must: { en: /\b(?:ask|look) (?:for|how)\b/iu, es: /(?:pida|pregunte).*(?:estudios|cómo)/iu },
  },
  'says that proof comes first': {
    must: { en: /\bevidence\b/iu, es: /por delante de las pruebas/iu },
  },
  'says that nothing is proved': { must: { en: /\bnothing\b/iu, es: /no demuestra nada/iu } },
  'what someone may ask for': {
    must: { en: /^proof that it works$/iu, es: /^pruebas de que funciona$/iu },
  },
  'a test of something': { must: { en: /\btest\b/iu, es: /una prueba/iu } },
  'how skin heals by itself': { must: { en: /\bhow skin heals\b/iu, es: /cómo sana/iu } },
  'skin that is still healing': {
    must: {
      en: /\b(?:still(?: be)?|is) healing\b|\bon healing skin\b/iu,
      es: /(?<!\p{L})(?:está|esté|va) sanando(?!\p{L})/iu,
    },
  },
  'skin that has healed': {
    must: {
      en: /\b(?:has healed|healed skin)\b|^healed$/iu,
      es: /(?<!\p{L})(?:ha sanado|piel sana)(?!\p{L})|^sana$/iu,
    },
  },
  'how long skin takes to heal': {
    must: {
      en: /\b(?:time|slow|slowly|days|weeks)\b/iu,
      es: /(?<!\p{L})(?:tiempo|tardar?|tarde|días)(?!\p{L})/iu,
    },
  },
  'how the scars of someone form': { must: { en: /\bscars?\b/iu, es: /cicatrizar así/iu } },
  'how cells act': { must: { en: /\bcells act\b/iu, es: /células/iu } },
  'the article, given as its words': {
    must: {
      en: /\b(?:the article|the aim it names|it says|many clinicians|the table|main point)\b/iu,
      es: /(?:el artículo|el fin que nombra|^dice que|la idea es|la tabla|punto principal)/iu,
    },
  },
  'a row of the table of the article': {
    must: { en: /^healing, scars and repair/iu, es: /^sanar, cicatrices y reparación/iu },
  },
  'a finding of a laboratory': {
    must: { en: /\blab\b|^they also led to/iu, es: /laboratorio|^también menos/iu },
  },
  'a claim that makes a product a drug': {
    must: { en: /\bclaims?\b.*\bdrug\b/iu, es: /^si dice.*medicamento/iu },
  },
  'what one study saw on one side of a face': { must: { en: /\bside\b/iu, es: /lado/iu } },
  'the opinion of the surgeon, given as hers': { must: { en: /\bcould\b/iu, es: /podrían/iu } },
} as const satisfies Record<string, { readonly must: Readonly<Record<Language, RegExp>> }>;

const approved = ['approved', 'aprobado'];
const proven = ['proven', 'comprobado'];
const heals = ['heals', 'repara'];
const collagen = ['stimulates collagen', 'estimula el colágeno'];
const redness = ['reduces redness', 'reduce la inflamación'];
const scars = ['treats scars', 'trata cicatrices'];

/** The same words for the same reason at each of these ids. */
function at(
  ids: readonly string[],
  words: Exception['words'],
  why: Exception['why'],
): readonly Exception[] {
  return ids.map((id) => ({ id, words, why }));
}

/** Every exception, by the id of its wording. */
export const exceptions: readonly Exception[] = [
  ...at(
    [
      'about.statements.not-approved-by-fda.0',
      'about.statements.injection-fact.1',
      'about.table.rows.delivery.medical.1',
      'result.choiceStatements.medical-grade.against.0',
      'result.cautions.not-approved',
      'result.advice.injection-card.text',
      'result.advice.own-doctor.text.1',
      'said-by-sources.F1',
      'said-by-sources.F3',
      'said-by-sources.F6',
      'said-by-sources.F7',
    ],
    approved,
    'denies approval',
  ),
  ...at(['about.statements.not-approved-by-fda.1'], approved, 'says that approval comes first'),
  ...at(['consent.request.fields.bestTimes.label'], ['best', 'mejor'], 'asks for a time to call'),
  ...at(['result.notThis.0'], ['diagnosis', 'diagnóstico'], 'says what this is not'),
  ...at(
    [
      'about.statements.look-for-evidence.0',
      'about.statements.look-alikes-exist.1',
      'result.cautions.look-alikes.text.1',
    ],
    proven,
    'asks for proof',
  ),
  ...at(
    ['about.statements.surgeon-evidence-first.0', 'said-by-sources.C39'],
    proven,
    'says that proof comes first',
  ),
  ...at(['said-by-sources.F9'], proven, 'says that nothing is proved'),
  ...at(['questions.questions.what-matters.options.proof'], proven, 'what someone may ask for'),
  ...at(
    [
      'keeping.notAccepted.staffTest',
      'result.cautions.sensitive-skin.text.1',
      'said-by-sources.S13b',
    ],
    proven,
    'a test of something',
  ),
  ...at(
    ['questions.questions.conditions.why', 'questions.questions.medicines.why'],
    heals,
    'how skin heals by itself',
  ),
  ...at(
    [
      ...gatedProcedures.flatMap(({ id }) => [
        `questions.questions.when-${id}.why`,
        `result.reasons.when-${id}.inside-its-gate`,
      ]),
      'questions.questions.scar-age.why',
      'questions.questions.surgeon-clearance.why',
      'questions.questions.same-area.why',
      'result.reasons.scar-age',
      'result.reasons.treated-skin.not-sure',
      'result.reasons.same-area.no-while-healing',
      'result.advice.nothing-on-open-skin.title',
    ],
    heals,
    'skin that is still healing',
  ),
  ...at(
    [
      'questions.questions.treated-skin',
      'result.choiceStatements.topical.like.0',
      'result.cautions.intact-skin-only.text.0',
    ],
    heals,
    'skin that has healed',
  ),
  ...at(
    [
      'questions.questions.recent-procedures.why',
      'result.reasons.conditions.weak-immune-system',
      'result.reasons.conditions.autoimmune',
      'result.reasons.medicines.immune-medicine',
      'result.cautions.immune-system.text.0',
      'said-by-sources.S8',
      'said-by-sources.S12',
      'said-by-sources.time-light-peel',
      'said-by-sources.time-medium-or-deep-peel',
      'sources.ownTitles.policy-gate',
    ],
    heals,
    'how long skin takes to heal',
  ),
  ...at(['result.cautions.raised-scars.text.1'], heals, 'how the scars of someone form'),
  ...at(['about.statements.carry-signals.1', 'said-by-sources.C2'], heals, 'how cells act'),
  ...at(
    [
      'about.statements.used-beside-procedures.1',
      'about.statements.takeaway-early.0',
      'said-by-sources.C12',
      'said-by-sources.C23',
    ],
    heals,
    'the article, given as its words',
  ),
  ...at(
    ['said-by-sources.C4', 'said-by-sources.C43'],
    [...heals, ...collagen, ...redness],
    'the article, given as its words',
  ),
  ...at(['about.table.rows.use.medical.0'], heals, 'a row of the table of the article'),
  ...at(
    ['about.statements.laboratory-findings', 'said-by-sources.C8', 'said-by-sources.C9'],
    [...collagen, ...redness],
    'a finding of a laboratory',
  ),
  ...at(
    ['about.statements.topical-claims.1', 'said-by-sources.cosmetic-claims'],
    [...collagen, ...scars],
    'a claim that makes a product a drug',
  ),
  ...at(['said-by-sources.E1'], redness, 'what one study saw on one side of a face'),
  ...at(
    ['about.statements.surgeon-tool-if-responsible.2', 'said-by-sources.C41'],
    ['improves', 'mejora'],
    'the opinion of the surgeon, given as hers',
  ),
];
