import css from '@eslint/css';
import baselineJs from 'eslint-plugin-baseline-js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const domain = ['evidence', 'logic', 'questions', 'rules', 'consultation', 'text', 'interop'].map(
  (folder) => `src/${folder}/**`,
);

/** The date is an argument, and the same arguments give the same result. */
const impureInDomain = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'The domain knows no clock: take the day or the moment as an argument.',
  },
  {
    selector: 'CallExpression[callee.name="Date"]',
    message: 'The domain knows no clock: take the day or the moment as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The domain knows no clock: take the day or the moment as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain draws no random numbers: take them as an argument.',
  },
];

/** What the domain must not reach for: clock, chance, network, storage, output. */
const globalsOutsideDomain = [
  'Buffer',
  'cancelAnimationFrame',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'requestAnimationFrame',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
].map((name) => ({ name, message: 'The domain knows no clock, no chance and no I/O.' }));

const idMessage = 'No component knows one question: put the difference into the catalogue.';
/** A component draws a kind of question; it never asks which question it is. */
const idsInComponents = [
  {
    selector:
      'BinaryExpression[operator=/^[!=]==?$/][left.property.name="id"][right.type="Literal"]',
    message: idMessage,
  },
  {
    selector:
      'BinaryExpression[operator=/^[!=]==?$/][right.property.name="id"][left.type="Literal"]',
    message: idMessage,
  },
  { selector: 'SwitchStatement[discriminant.property.name="id"]', message: idMessage },
];

/** The patient's page does not listen to these: see src/patient/main.tsx. */
const unheardEvents = [
  {
    selector: 'JSXAttribute[name.name=/^on(.*Pointer|Mouse(?!Down)|Touch|Scroll)/]',
    message: 'No page hears this event: main.tsx takes it out of what React listens to.',
  },
];

/**
 * Not in "Baseline widely available" by the letter, and used all the same. The name of the
 * first is also a word of ours, which the rule cannot tell apart. A top-level await is in what
 * the server draws pages with, which no browser runs.
 * The two signals have been in every browser since spring 2024; what Chrome mended then in the
 * first does not concern a request. Where there is no clipboard, the text stands to be selected.
 */
const widelyEnough = [
  'navigation',
  'top-level-await',
  'abortsignal-timeout',
  'abortsignal-any',
  'async-clipboard',
];

/** A browser that does not know these draws a page that is plainer and says the same. */
const adornments = [
  'accent-color',
  'break-after',
  'paint-order',
  'print-color-adjust',
  'resize',
  'text-size-adjust',
  'text-wrap',
];

export default defineConfig(
  globalIgnores([
    'dist',
    'data',
    'coverage',
    'test-results',
    'playwright-report',
    'src/rules/releases',
  ]),
  // A rule that may be switched off in a comment is not a rule.
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Answers stay in the tab.' },
      ],
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/{ui,patient,front-desk}/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // A page uses what every browser of the last 30 months has.
    files: ['src/{ui,patient,front-desk}/**/*.{ts,tsx}'],
    plugins: { 'baseline-js': baselineJs },
    rules: {
      'baseline-js/use-baseline': [
        'error',
        {
          available: 'widely',
          includeWebApis: { preset: 'type-aware' },
          includeJsBuiltins: { preset: 'type-aware' },
          ignoreFeatures: [...widelyEnough],
        },
      ],
    },
  },
  {
    files: ['src/**/*.css'],
    plugins: { css },
    language: 'css/css',
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: 'widely',
          allowProperties: [...adornments],
          // Everywhere since 2021; the rule's table has it only under a newer name.
          allowFunctions: ['fit-content'],
          // Margins of paper: a browser without it prints with its own.
          allowAtRules: ['page'],
          // On paper alone: elsewhere a heading may stand alone at the foot of a page.
          allowPropertyValues: { 'break-before': ['avoid'] },
          allowSelectors: ['marker'],
        },
      ],
    },
  },
  {
    // What a test reads from a response or a file is checked by its expectations.
    files: ['tests/**'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: domain,
    rules: {
      'no-restricted-globals': ['error', ...globalsOutsideDomain],
      'no-restricted-syntax': ['error', ...impureInDomain],
    },
  },
  {
    files: ['src/{patient,ui}/**'],
    rules: { 'no-restricted-syntax': ['error', ...idsInComponents, ...unheardEvents] },
  },
);
