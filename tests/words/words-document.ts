import { patientFiles } from '../support/patient-texts.ts';
import { exceptions } from '../support/allowed-words.ts';
import {
  exceptionFor,
  forbiddenWords,
  listedIn,
  sameInBothLanguages,
} from '../support/forbidden-words.ts';
import { glossary } from '../support/glossary.ts';
import { sentencesOf } from '../support/readability.ts';
import { bars } from './bars.ts';
import { longestSentences, measuredEnds, measuredJourneys, measuredPages } from './measures.ts';
import type { Figure, Measured } from './measures.ts';

/** A table in Markdown; a bar inside a cell would end it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const shown = ({ all, sentences, withoutGlossary }: Figure) =>
  [all, sentences, withoutGlossary].map((value) => value.toFixed(1));

const pageRow = ({ name, grade, ease }: Measured) => [name, ...shown(grade), ...shown(ease)];
const journeyRow = ({ name, smog, ease }: Measured) => [name, ...shown(smog), ...shown(ease)];

const figures = (english: string) => [
  `${english}: all`,
  'sentences',
  'no glossary',
  'INFLESZ: all',
  'sentences',
  'no glossary',
];

function quote(id: string): string {
  return (['en', 'es'] as const)
    .map((language) => [...patientFiles[language].values()].flat().find((text) => text.id === id))
    .map((found) => found?.text ?? '')
    .filter(Boolean)
    .join(' / ');
}

function exceptionRows(): string[][] {
  return (['en', 'es'] as const).flatMap((language) =>
    [...patientFiles[language].values()]
      .flat()
      .flatMap(({ id, text }) =>
        sentencesOf(text).flatMap((sentence) =>
          listedIn(language, sentence).map((word) => [
            id,
            word,
            sentence,
            exceptionFor(language, id, sentence, word)?.why ?? '**none**',
          ]),
        ),
      ),
  );
}

/** `docs/words.md`: every figure of the patient's words, with its bar. */
export function wordsDocument(): string {
  return `# The patient's words, measured

Made by \`npm run words\`; do not edit. \`npm test\` fails when a bar is missed or when this page no longer says what is measured.

| what | bar | where |
|---|---|---|
| words in a sentence, both languages | at most ${bars.wordsInASentence} | every string |
| Flesch-Kincaid grade, English | at most ${bars.grade} | each page |
| SMOG grade, English | at most ${bars.smog} | each whole journey |
| INFLESZ (Szigriszt-Pazos), Spanish | at least ${bars.ease} | each page and each whole journey |

How it is counted. A label without a full stop counts as a sentence, as it does to a reader who meets it alone. Because that makes pages of labels look easy, every figure is also given over full sentences alone, and holds the same bar. A number or a value of the practice profile counts as one syllable. A word of the glossary counts as one syllable; the last figure of each three counts it as it is said, an abbreviation letter by letter. It is shown and holds no bar.

## Sentences

${table(
  ['language', 'file', 'strings', 'sentences', 'most words', 'in', 'sentence'],
  (['en', 'es'] as const).flatMap((language) =>
    longestSentences(language).map(({ file, strings, sentences, longest }) => [
      language,
      file,
      String(strings),
      String(sentences),
      String(longest.words),
      longest.id,
      longest.sentence,
    ]),
  ),
)}

## Pages

The pages of questions with every question that can stand on them; then the pages that are only read, once more with every line of sources opened; then each file of wording as a whole.

${table(['page', ...figures('Flesch-Kincaid')], measuredPages().map(pageRow))}

Pages whose words depend on answers: the worst over all journeys below.

${table(['page', ...figures('Flesch-Kincaid')], measuredEnds().map(pageRow))}

## Journeys

From the first question to the end: a result, a page where signs lead, or a request and its confirmation. The first ones are made by hand and reach every level, every ending and every status of an option; then come drawn ones, then the first ones as read by someone who opens every line of sources, and last the pages that someone may open alone.

${table(['journey', ...figures('SMOG')], measuredJourneys().map(journeyRow))}

## Glossary

Closed: a word comes in only with an explanation on every page where someone can meet it first. A test walks all journeys above, with every line of sources opened, to see that it is so.

${table(
  ['English', 'Spanish', 'explained where it comes up first'],
  glossary.map(({ forms, explainedBy }) => [
    forms.en.join(', '),
    forms.es.join(', '),
    explainedBy.map((id) => `\`${id}\`: ${quote(id)}`).join('<br>'),
  ]),
)}

## Words that make a claim

Never used, with every ending that they can have: ${forbiddenWords.en.join(', ')}; in Spanish ${forbiddenWords.es.join(', ')}. A verb and its object, as in "treats scars", are found wherever both stand in one sentence. ${exceptions.length} strings may use one of them, each for the reason given, and only in a sentence that does what the reason says.

${table(['string', 'word', 'sentence', 'why it may stand'], exceptionRows())}

## The same in both languages

Strings of one word that Spanish writes like English: ${[...sameInBothLanguages].join(', ')}. No other Spanish string equals the English one.

## Numbers

A number is a span of days, an age, a year, the crisis line or the limit of a field. Any other, and any share or percentage, must name the group and the time in the same sentence. Results of treatment are given nowhere as a number on a page; \`said-by-sources.E1\` and \`E4\` name a group and a time.
`;
}
