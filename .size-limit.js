import { existsSync, readFileSync } from 'node:fs';

/**
 * The service worker loads after the page can be used, and no page waits for it: it is counted
 * for itself, with the list of what it keeps. Most of it is Workbox.
 */
const serviceWorker = {
  name: 'service worker, and what asks for it',
  path: ['dist/client/service-worker.js', 'dist/client/assets/patient/keep-for-offline-*.js'],
  limit: '6 kB',
  brotli: true,
};

/**
 * Limits of the patient's page in kB (1,000 bytes) of brotli, in one language.
 * Source: the product's budget for a phone on a slow network.
 */
const limits = { toTheConfirmation: '120 kB', ofItOurOwn: '43 kB', beforeTheFirstAnswer: '95 kB' };

const languages = ['en', 'es'];
/** Wording that the first question needs, in src/text/<language>. */
const wordingOfTheFirstQuestion = ['interface', 'questions'];
/** Beside the way from the first question to the confirmation: pages, and what opens on demand. */
const besideTheWay =
  /^src\/(patient\/((about|ending|help|privacy)\/\w+-page|request\/not-accepted|(deciding|keeping)\/[\w-]+|kiosk\/idle-watch|offline\/keep-for-offline|citations\/opened|result\/answers-behind)\.tsx?|text\/[^/]+\/(about|care|deciding|keeping|privacy)\.ts|patient\/wording\/opened-\w+\.ts)$/;

/** What is on the way, in a language: without it the sum would say nothing. */
const onTheWay = (language) => [
  ...['question', 'check', 'result', 'request', 'confirmation'].map(
    (page) => `src/patient/${page}/${page}-page.tsx`,
  ),
  ...['interface', 'questions', 'result', 'sources', 'consent'].map(
    (part) => `src/text/${language}/${part}.ts`,
  ),
];

const folder = 'dist/client';
const manifest = read('patient');
const modules = read('patient-modules');

function read(name) {
  const file = `${folder}/.vite/${name}.json`;
  if (!existsSync(file)) throw new Error('The pages are not built yet: npm run build.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

const modulesOf = (key) => modules[manifest[key].file] ?? [];

/** What the page itself asks for. */
const html = readFileSync(`${folder}/index.html`, 'utf8');
const asked = Object.keys(manifest).filter(
  (key) => manifest[key].file.endsWith('.js') && html.includes(manifest[key].file),
);

/** Keys of the manifest that load with the page; with dynamic imports where `follow` says so. */
function reachable(follow) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
    for (const next of manifest[key].dynamicImports ?? []) if (follow(next)) visit(next);
  };
  for (const key of asked) visit(key);
  return [...found];
}

function isOfAnotherLanguage(key, language) {
  const others = languages.filter((other) => other !== language);
  return modulesOf(key).some((file) =>
    others.some((other) => file.startsWith(`src/text/${other}/`)),
  );
}

function mayBeOnTheWay(key, language) {
  const files = modulesOf(key);
  const isBeside =
    files.some((file) => besideTheWay.test(file)) &&
    !onTheWay(language).some((needed) => files.includes(needed));
  return !isBeside && !isOfAnotherLanguage(key, language);
}

function keysOnTheWay(language) {
  const keys = reachable((key) => mayBeOnTheWay(key, language));
  const files = new Set(keys.flatMap(modulesOf));
  const missed = onTheWay(language).filter((needed) => !files.has(needed));
  if (missed.length > 0) throw new Error(`The weight leaves out ${missed.join(', ')}.`);
  return keys;
}

function isWordingOfTheFirstQuestion(key, language) {
  return modulesOf(key).some((file) =>
    wordingOfTheFirstQuestion.some((part) => file === `src/text/${language}/${part}.ts`),
  );
}

/** Packages and the bundler's own runtime are not. */
const isOurOwn = (file) => !/\/(vendor|rolldown-runtime)-/.test(file);

function filesOf(keys) {
  const files = keys.flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]);
  return [...new Set(files)].map((file) => `${folder}/${file}`);
}

const pages = languages.flatMap((language) => {
  const all = filesOf(keysOnTheWay(language));
  const first = filesOf(reachable((key) => isWordingOfTheFirstQuestion(key, language)));
  return [
    { name: `to the confirmation, ${language}`, path: all, limit: limits.toTheConfirmation },
    {
      name: `of it our own, ${language}`,
      path: all.filter(isOurOwn),
      limit: limits.ofItOurOwn,
    },
    {
      name: `before the first answer, ${language}`,
      path: first,
      limit: limits.beforeTheFirstAnswer,
    },
  ].map((check) => ({ ...check, brotli: true }));
});

export default [...pages, serviceWorker];
