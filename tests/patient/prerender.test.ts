import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/consultation/index.ts';
import { renderPage } from '../../src/patient/prerender.tsx';
import { emergencySigns, problemSigns } from '../../src/questions/catalogue.ts';
import { carePageTexts as carePagesEn, careTexts as careEn } from '../../src/text/en/care.ts';
import {
  interfaceTexts as wordsEn,
  withoutScripts as withoutScriptsEn,
} from '../../src/text/en/interface.ts';
import * as privacyEn from '../../src/text/en/privacy.ts';
import { saidBySources as saidEn } from '../../src/text/en/said-by-sources.ts';
import { questionTexts as questionsEn } from '../../src/text/en/questions.ts';
import { carePageTexts as carePagesEs, careTexts as careEs } from '../../src/text/es/care.ts';
import {
  interfaceTexts as wordsEs,
  withoutScripts as withoutScriptsEs,
} from '../../src/text/es/interface.ts';
import * as privacyEs from '../../src/text/es/privacy.ts';
import { saidBySources as saidEs } from '../../src/text/es/said-by-sources.ts';
import { questionTexts as questionsEs } from '../../src/text/es/questions.ts';
import { aPractice } from './support/a-practice.ts';

const template =
  '<!doctype html><html lang="en"><head><title>x</title></head><body><div id="root"></div></body></html>';
const definition = { version: '2026.11.1', draft: false };
const practice = aPractice({ emergencyNumber: '112', phone: '+1 404 555 0100' });

const render = (path: string, language: Language, isWaiting = false) =>
  renderPage({ path, language, practice, definition, signOff: undefined, isWaiting, template });
/** Text of a page as it is read. */
const textOf = (html: string) =>
  html
    .replaceAll(/<script.*?<\/script>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/gu, ' ');

const languages = [
  {
    language: 'en',
    start: '/',
    words: wordsEn,
    questions: questionsEn,
    care: careEn,
    without: withoutScriptsEn,
    waiting: carePagesEn.waiting,
  },
  {
    language: 'es',
    start: '/es/',
    words: wordsEs,
    questions: questionsEs,
    care: careEs,
    without: withoutScriptsEs,
    waiting: carePagesEs.waiting,
  },
] as const;

describe.each(languages)('the start page without scripts in $language', (texts) => {
  const html = render(texts.start, texts.language);
  const { options, title } = texts.questions.questions['emergency-signs'];

  it('is the first question with every sign as a box that can be ticked', () => {
    expect(html).toContain(`<html lang="${texts.language}">`);
    expect(textOf(html)).toContain(title);
    const boxes = html.match(/<input[^>]*type="checkbox"[^>]*>/gu) ?? [];
    expect(boxes.map((box) => /value="([^"]*)"/u.exec(box)?.[1])).toEqual(emergencySigns.options);
    for (const sign of emergencySigns.options) {
      const text = options[sign];
      expect(textOf(html)).toContain(typeof text === 'string' ? text : text.label);
    }
  });

  it('says to a search engine what it says to a person', () => {
    expect(html).toContain(`<meta name="description" content="${texts.words.start.lead}"/>`);
  });

  it('has no form that can be sent, no dead button and nothing ticked', () => {
    expect(html).not.toMatch(/<button|checked/u);
    expect(html.match(/<form[^>]*>/gu)).toEqual(['<form class="page" autoComplete="off">']);
    expect(html.match(/<input[^>]*type="(?:submit|image)"[^>]*>/gu)).toEqual([
      `<input type="submit" hidden="" disabled="" value="${texts.words.continue}"/>`,
    ]);
  });

  it('has a Continue that the browser opens without a script, and that is not open yet', () => {
    const early = /<details[^>]*>.*?<\/details>/u.exec(html)?.[0] ?? '';
    expect(early).toMatch(/^<details>/u);
    expect(textOf(early)).toContain(texts.words.continue);
  });

  it('leads to the page on what to do, and says so instead of Continue', () => {
    expect(html).toContain(`href="${texts.start}help"`);
    for (const sentence of texts.without) expect(html).toContain(sentence);
  });

  it('runs no script and no style of its own', () => {
    expect(html).not.toMatch(/ style="| on\w+="/u);
    expect(html.match(/<script[^>]*>/gu)).toEqual([
      '<script type="application/json" id="practice">',
    ]);
  });
});

describe.each(languages)('the page on what to do in $language', ({ language, questions, care }) => {
  const html = render(language === 'en' ? '/help' : '/es/help', language);
  const text = textOf(html);

  it('names every sign in the words of its option', () => {
    const signsOf = (
      options: Readonly<Record<string, string | { readonly label: string; readonly hint: string }>>,
    ) => Object.entries(options).flatMap(([id, words]) => (id === 'none' ? [] : [words]));
    const signs = [
      ...signsOf(questions.questions['emergency-signs'].options),
      ...signsOf(questions.questions['problem-signs'].options),
    ];
    expect(signs).toHaveLength(emergencySigns.options.length + problemSigns.options.length - 2);
    for (const sign of signs) {
      const words = typeof sign === 'string' ? [sign] : [sign.label, sign.hint];
      for (const part of words) expect(text).toContain(part);
    }
  });

  it('puts each sign under the level that rules.md gives it', () => {
    const sections = html.split('<h2>').slice(1).map(textOf);
    expect(sections).toHaveLength(3);
    const [emergency = '', sameDay = '', thisWeek = ''] = sections;
    const words: Readonly<Record<string, string | { readonly label: string }>> =
      questions.questions['problem-signs'].options;
    const label = (sign: string) => {
      const text = words[sign] ?? 'no such sign';
      return typeof text === 'string' ? text : text.label;
    };
    expect(emergency).toContain(label('dark-painful-spots'));
    expect(sameDay).toContain(label('infection-signs'));
    expect(sameDay).toContain(label('device-burn-or-new-numbness'));
    expect(thisWeek).toContain(label('late-lumps'));
    expect(thisWeek).toContain(care.reasons['product-reaction.still-there']);
  });

  it('puts the buttons that call first, and what to do before the signs', () => {
    const buttons = [...html.matchAll(/<a [^>]*class="button[^"]*"[^>]*>/gu)];
    expect(buttons.map(([tag]) => /href="([^"]*)"/u.exec(tag)?.[1])).toEqual([
      'tel:112',
      'tel:+14045550100',
      'tel:+14045550100',
    ]);
    expect(buttons[0]?.index).toBeLessThan(html.indexOf('<h2>'));
    for (const section of html.split('<h2>').slice(1)) {
      expect(section.indexOf('<ol')).toBeLessThan(section.indexOf('<ul'));
      expect(section.indexOf('class="button')).toBeLessThan(section.indexOf('<ol'));
    }
  });

  it('calls the numbers of the practice profile', () => {
    expect(html).toContain('href="tel:112"');
    expect(html).toContain('href="tel:+14045550100"');
    expect(html).not.toContain('911');
    expect(text).not.toMatch(/\{\w+\}/u);
  });
});

describe.each(languages)('the start page in $language while the questions wait', (texts) => {
  const html = render(texts.start, texts.language, true);

  it('asks nothing, and says whom to call', () => {
    expect(html).not.toMatch(/<input|<form/u);
    expect(textOf(html)).toContain(texts.waiting.title);
    for (const sentence of texts.waiting.why) expect(textOf(html)).toContain(sentence);
    expect(html).toContain('href="tel:+14045550100"');
  });
  it('says what to do for each sign, as the page on what to do says it', () => {
    const sectionsOf = (page: string) => page.match(/<section.*?<\/section>/gsu);
    const help = render(`${texts.start}help`, texts.language);
    expect(sectionsOf(html)).toHaveLength(3);
    expect(sectionsOf(html)).toEqual(sectionsOf(help));
  });
  it('tells the scripts of the page as well', () => {
    expect(html).toContain('"isWaiting":true');
    expect(render(texts.start, texts.language)).not.toContain('isWaiting');
  });
});

describe('a practice without a phone', () => {
  it('is named nowhere as something to call', () => {
    const html = renderPage({
      path: '/help',
      language: 'en',
      practice: aPractice(),
      definition,
      signOff: undefined,
      isWaiting: false,
      template,
    });
    expect(html.match(/href="tel:[^"]*"/gu)?.filter((href) => href !== 'href="tel:911"')).toEqual(
      [],
    );
    expect(textOf(html)).not.toMatch(/\{\w+\}|null|undefined/u);
  });
});

describe.each(languages)('the privacy page in $language', ({ language }) => {
  const path = language === 'en' ? '/privacy' : '/es/privacy';
  const withProfile = (profile: Parameters<typeof aPractice>[0]) =>
    textOf(
      renderPage({
        path,
        language,
        practice: aPractice(profile),
        definition,
        signOff: undefined,
        isWaiting: false,
        template,
      }),
    );
  const { privacyTexts } = { en: privacyEn, es: privacyEs }[language];

  it('says what the owner has set: notice, state notice, contact and the longest time', () => {
    const own = {
      privacyNotice: { en: 'We keep it locked.', es: 'Lo guardamos bajo llave.' },
      stateNotice: { en: 'Georgia asks us to say this.', es: 'Georgia pide decir esto.' },
    };
    const text = withProfile({
      ...own,
      privacyContact: 'Odalys at the desk',
      retentionDays: { new: 90, 'in-review': 91, contacted: 92, booked: 365, closed: 30 },
    });
    expect(text).toContain(own.privacyNotice[language]);
    expect(text).toContain(own.stateNotice[language]);
    expect(text).toContain('Odalys at the desk');
    expect(text).toContain('365');
    expect(text).not.toMatch(/\b(?:30|9[012])\b/u);
    expect(text).not.toContain(privacyTexts.notYetSet);
  });

  it('says of what nobody has set that it is not set, and nothing else', () => {
    const text = withProfile({});
    expect(text).toContain(privacyTexts.notYetSet);
    expect(text).not.toMatch(/\{\w+\}|null|undefined/u);
  });
});

describe('every page', () => {
  it.each([
    ['/', '/about', '/es/'],
    ['/help', '/about', '/es/help'],
    ['/about', '/about', '/es/about'],
    ['/privacy', '/about', '/es/privacy'],
    ['/404', '/about', '/es/not-found'],
    ['/es/', '/es/about', '/'],
    ['/es/help', '/es/about', '/help'],
    ['/es/about', '/es/about', '/about'],
    ['/es/privacy', '/es/about', '/privacy'],
  ])('%s leads to "About exosomes" (%s) and to the other language (%s)', (path, about, other) => {
    const html = render(path, path.startsWith('/es') ? 'es' : 'en');
    const header = /<header.*?<\/header>/su.exec(html)?.[0] ?? '';
    expect(header).toContain(`href="${about}"`);
    expect(header).toMatch(new RegExp(`<a [^>]*hrefLang="[a-z]{2}"[^>]* href="${other}">`, 'u'));
  });
});

describe('the pages that are only read', () => {
  it.each(['/about', '/es/about', '/privacy', '/es/privacy', '/404', '/es/404'])(
    '%s is there without scripts',
    (path) => {
      const html = render(path, path.startsWith('/es') ? 'es' : 'en');
      expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/u);
      expect(textOf(html)).not.toMatch(/\{\w+\}/u);
    },
  );

  it('say that a definition is a draft while it is one', () => {
    const draft = { version: 'draft-1', draft: true };
    const html = renderPage({
      path: '/',
      language: 'en',
      practice,
      definition: draft,
      signOff: undefined,
      isWaiting: false,
      template,
    });
    expect(textOf(html)).toContain('This is a draft.');
    expect(textOf(render('/', 'en'))).not.toContain('This is a draft.');
  });
});

describe.each(languages)('a citation without scripts in $language', ({ language }) => {
  const html = render(language === 'en' ? '/about' : '/es/about', language);

  it('gives title, publisher, year and address of its source', () => {
    // F1 by hand from facts.md.
    expect(html).toMatch(
      /<a href="https:\/\/www\.fda\.gov\/[^"]*public-safety-notification-exosome-products">Public Safety Notification on Exosome Products<\/a>(?:<!-- -->)?, FDA, 2019/u,
    );
  });

  it('says in our own words what its source says', () => {
    const said = { en: saidEn.C36, es: saidEs.C36 };
    expect(textOf(html)).toContain(said[language]);
  });
});
