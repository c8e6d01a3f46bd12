/** The directions of imports, as errors. A layer may import the ones that it names. */
const layers = {
  evidence: [],
  logic: [],
  questions: ['evidence', 'logic'],
  rules: ['evidence', 'logic', 'questions'],
  consultation: ['evidence', 'logic', 'questions', 'rules'],
  text: ['evidence', 'logic', 'questions', 'rules', 'consultation'],
  interop: ['evidence', 'logic', 'questions', 'rules', 'consultation', 'text'],
  server: ['evidence', 'logic', 'questions', 'rules', 'consultation', 'text', 'interop'],
  ui: [],
  patient: ['evidence', 'logic', 'questions', 'rules', 'consultation', 'text', 'ui'],
  'front-desk': ['evidence', 'logic', 'questions', 'rules', 'consultation', 'text', 'ui'],
};

/** Folders that know no framework, no clock and no I/O. */
const domain = ['evidence', 'logic', 'questions', 'rules', 'consultation', 'text', 'interop'];
const inDomain = `^src/(${domain.join('|')})/`;

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-lower-layers`,
  comment: `src/${layer} may import only: ${allowed.join(', ') || 'nothing of src'}.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
}));

/** Beside index.ts: the questions that conditions name, and the contract of the front desk. */
const doors = [
  '/index\\.ts$',
  '^src/questions/catalogue\\.ts$',
  '^src/consultation/staff-api\\.ts$',
];
const doorRules = domain
  .filter((folder) => folder !== 'text')
  .map((folder) => ({
    name: `${folder}-has-one-door`,
    comment: `Import src/${folder} through its index.ts.`,
    severity: 'error',
    from: { path: '^src/', pathNot: `^src/${folder}/` },
    to: { path: `^src/${folder}/`, pathNot: doors },
  }));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...doorRules,
    {
      name: 'domain-knows-only-zod-mini',
      comment:
        'Domain folders know no React, Fastify, Kysely, zustand or node:*, and of zod only zod/mini.',
      severity: 'error',
      from: { path: inDomain },
      to: { pathNot: '^src/|^node_modules/zod/(v4/)?mini/' },
    },
    {
      name: 'catalogues-are-data',
      comment:
        'A catalogue imports types, its neighbours, thresholds, sources, named conditions and what builds them.',
      severity: 'error',
      from: { path: '^src/(questions|rules)/catalogue/' },
      to: {
        dependencyTypesNot: ['type-only'],
        pathNot: [
          '^src/(questions|rules)/catalogue/',
          '^src/(evidence|logic|questions)/index\\.ts$',
          '^src/questions/(catalogue|procedures|question|time-bands)\\.ts$',
          '^src/rules/result-ids\\.ts$',
        ],
      },
    },
    {
      name: 'patient-reaches-nothing-of-the-staff',
      comment: 'Wording and contract of the staff never load in the patient page.',
      severity: 'error',
      from: { path: '^src/patient/' },
      to: {
        path: '^src/text/[^/]+/(staff|mail)|^src/consultation/staff-api',
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no bottom: move what both need below both.',
      severity: 'error',
      from: { path: '^(src|tests|scripts)/' },
      // A part that is loaded on demand may name the page that loads it.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'runs-without-dev-packages',
      comment: 'What starts, builds or serves is a dependency, not a devDependency.',
      severity: 'error',
      from: {
        path: '^(src/|vite\\.config\\.ts$|scripts/)',
        pathNot: '^scripts/((test|size)\\.ts$|screenshots|looks)',
      },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm', 'type-only'],
      },
    },
    {
      name: 'source-knows-no-tests',
      comment: 'src imports neither tests nor scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
    {
      name: 'resolves',
      comment: 'The import leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
