import type { Language } from '../../src/consultation/index.ts';
import { exceptions, reasons } from './allowed-words.ts';
import type { Exception } from './allowed-words.ts';

interface Forbidden {
  readonly word: string;
  readonly pattern: RegExp;
}

/** Both in one sentence, whichever comes first and whatever stands between them. */
function together(one: string, other: string): RegExp {
  return new RegExp(`^(?=.*${one})(?=.*${other})`, 'isu');
}

/**
 * What no page may claim: stems with all their endings, since "will heal", "healing" and
 * "healed by" claim what "heals" claims. A word that a sentence may need is let through by
 * the id of its wording (`allowed-words.ts`), never here.
 */
const forbidden: { readonly [In in Language]: readonly Forbidden[] } = {
  en: [
    { word: 'eligible', pattern: /\b(?:in)?eligib\w*/iu },
    { word: 'candidate', pattern: /\bcandida\w*/iu },
    { word: 'qualify', pattern: /\bqualif\w*/iu },
    { word: 'recommended', pattern: /\brecommend\w*/iu },
    { word: 'best', pattern: /\bbest\b/iu },
    { word: 'safe', pattern: /\bsaf(?:e|er|est|ely|ety)\b/iu },
    {
      word: 'risk-free',
      pattern:
        /\brisk-?free\b|\b(?:no|without|zero|free (?:of|from))(?: [\p{L}-]+){0,3} risks?\b/iu,
    },
    { word: 'approved', pattern: /\bapprov\w*/iu },
    { word: 'promising', pattern: /\bpromis\w*/iu },
    { word: 'proven', pattern: /\b(?:prov(?:e|es|ed|en|ing|able|ably)|proofs?)\b/iu },
    { word: 'treatment plan', pattern: /\b(?:treatment plans?|plans? (?:of|for) treatment)\b/iu },
    { word: 'score', pattern: /\bscor(?:e|es|ed|ing)\b/iu },
    { word: 'heals', pattern: /\b(?:heal(?!th)|repair|regenerat|rebuil[dt])\w*/iu },
    {
      word: 'stimulates collagen',
      pattern: together(
        String.raw`\b(?:(?:stimulat|boost|buil[dt]|increas|rais|produc|promot)\w*|add(?:s|ed|ing)?|more)\b`,
        String.raw`\b(?:collagen|elastin)\b`,
      ),
    },
    { word: 'improves', pattern: /\bimprov\w*/iu },
    {
      word: 'reduces redness',
      pattern: together(
        String.raw`\b(?:(?:reduc|calm|sooth|lower|diminish)\w*|eas(?:e|es|ed|ing)|less)\b`,
        String.raw`\b(?:inflam\w*|red|redness)\b`,
      ),
    },
    {
      word: 'treats scars',
      pattern: together(
        String.raw`\b(?:treat(?:s|ed|ing)?|(?:remov|eras)\w*)\b`,
        String.raw`\b(?:scar(?:s|ring)?|wrinkles?|lines?)\b`,
      ),
    },
    { word: 'cures', pattern: /\bcur(?:e|es|ed|ing|ative)\b/iu },
    { word: 'effective', pattern: /\b(?:effectiv|efficac)\w*/iu },
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
      pattern:
        /(?<!\p{L})(?:calif(?:ic|iqu)\p{L}*|apt[oa]s?(?!\p{L})|(?:cumpl|reún)\p{L}* (?:con )?los requisitos)/iu,
    },
    { word: 'recomendado', pattern: /(?<!\p{L})recom(?:end|iend)\p{L}*/iu },
    { word: 'mejor', pattern: /(?<!\p{L})(?:mejor(?:es)?|óptim[oa]s?)(?!\p{L})/iu },
    { word: 'seguro', pattern: /(?<!\p{L})segur\p{L}*/iu },
    {
      word: 'sin riesgo',
      pattern:
        /(?<!\p{L})(?:(?:sin|cero|ningún|(?:libre|exent[oa])s? de|no (?:hay|tienen?|existen?|corre|conllevan?))(?: \p{L}+){0,2} riesgos?|riesgos? (?:cero|nulos?))(?!\p{L})/iu,
    },
    { word: 'aprobado', pattern: /(?<!\p{L})(?:aprob|aprueb)\p{L}*/iu },
    { word: 'prometedor', pattern: /(?<!\p{L})prome(?:t|s)\p{L}*/iu },
    {
      word: 'comprobado',
      pattern: /(?<!\p{L})(?:compr(?:ob|ueb)|prueb|prob(?!abl|lem)|dem(?:ostr|uestr))\p{L}*/iu,
    },
    { word: 'plan de tratamiento', pattern: /(?<!\p{L})plan(?:es)? de tratamiento/iu },
    { word: 'puntaje', pattern: /(?<!\p{L})punt(?:aje|uaci)\p{L}*/iu },
    {
      word: 'repara',
      pattern:
        /(?<!\p{L})(?:c[uú]r[aáeéoó]|s[aá]n[aáeéoó]|cicatri(?:z[aáoó]|c[eé](?!s))|rep[aá]r|regen[eé]r|reconstru)\p{L}*/iu,
    },
    {
      word: 'estimula el colágeno',
      pattern: together(
        String.raw`(?<!\p{L})(?:(?:est[ií]mul|aum[eé]nt|increment|produ[cjz]|prom[ou]ev)\p{L}*|más(?!\p{L}))`,
        String.raw`(?<!\p{L})(?:colágen|elastin)`,
      ),
    },
    { word: 'mejora', pattern: /(?<!\p{L})mejor(?!(?:es)?(?!\p{L}))\p{L}+/iu },
    {
      word: 'reduce la inflamación',
      pattern: together(
        String.raw`(?<!\p{L})(?:(?:redu[cjz]|baj[aáeéoó]|calm|alivi|disminu)\p{L}*|menos(?!\p{L}))`,
        String.raw`(?<!\p{L})(?:inflam|roj|enrojec)`,
      ),
    },
    {
      word: 'trata cicatrices',
      pattern: together(
        String.raw`(?<!\p{L})(?:tr[aá]t[aáeéoó](?!mient)|elimin|borr)\p{L}*`,
        String.raw`(?<!\p{L})(?:cicatri[cz]|arruga|línea)`,
      ),
    },
    { word: 'eficaz', pattern: /(?<!\p{L})(?:efica|efectiv)\p{L}*/iu },
    { word: 'garantiza', pattern: /(?<!\p{L})garant\p{L}*/iu },
    { word: 'milagro', pattern: /(?<!\p{L})milagr\p{L}*/iu },
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

/** Words that are the same in both languages. */
export const sameInBothLanguages: ReadonlySet<string> = new Set([
  'No',
  'Diabetes',
  'English',
  'Español',
]);
