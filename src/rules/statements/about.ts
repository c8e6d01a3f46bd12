import type { Statement } from '../../evidence/index.ts';

/** What "About exosomes" says, section by section, in the order of the page. */
export const aboutSections = {
  'what-they-are': {
    'vesicles-from-cells': ['C1'],
    'carry-signals': ['C2', 'C42'],
    'first-studied': ['C3'],
  },
  'how-they-are-said-to-work': {
    'skin-signals': ['C5', 'C6'],
    'used-beside-procedures': ['C4', 'C12'],
    'laboratory-findings': ['C8', 'C9', 'C10', 'C11', 'T5', 'C14', 'C15'],
    'limits-of-findings': ['C13', 'C14', 'C15'],
    'vessels-concern': ['C10', 'T8', 'E3'],
  },
  'what-to-look-for': {
    'look-for-transparency': ['C32', 'C30'],
    'look-for-evidence': ['C33'],
    'look-for-storage': ['C34', 'T9', 'E9'],
    'look-for-procedure': ['C35'],
    'look-for-oversight': ['C36', 'T3'],
    'products-differ': ['C16', 'C17', 'C18', 'C19'],
    'look-alikes-exist': ['C20', 'T4'],
  },
  'surgeon-view': {
    'surgeon-tool-if-responsible': ['C37', 'C41', 'C49'],
    'surgeon-evidence-first': ['C39', 'C40'],
    'surgeon-renewal': ['C38'],
  },
  takeaways: {
    'takeaway-messengers': ['C42'],
    'takeaway-early': ['C43', 'C44', 'C13', 'C14'],
    'takeaway-setting': ['C45'],
    'takeaway-caution': ['C46'],
  },
  'law-and-safety': {
    'not-approved-by-fda': ['F1', 'F3'],
    'injection-fact': ['C22', 'T7', 'F1', 'F2'],
    'reactions-reported': ['E4', 'E5', 'E10'],
    'topical-claims': ['cosmetic-claims'],
  },
  'who-tells-you-this': {
    'office-sells-a-line': ['C47', 'T10', 'T1', 'E8'],
    'article-has-no-studies': ['T10'],
    'not-a-certified-aid': ['usual-alternatives'],
    'versions-of-the-rules': ['policy-pages'],
  },
} as const satisfies Record<string, Record<string, Statement['cites']>>;

export type AboutSectionId = keyof typeof aboutSections;
type StatementsOf<Section> = Section extends unknown ? keyof Section : never;
export type AboutStatementId = Extract<
  StatementsOf<(typeof aboutSections)[AboutSectionId]>,
  string
>;

/** The article's table, medical and cosmetic side by side: source, delivery, use. */
export const comparisonRows = {
  source: { medical: ['C21', 'C47', 'T1', 'E8'], cosmetic: ['C24'] },
  delivery: { medical: ['C22', 'T7', 'F1'], cosmetic: ['C25'] },
  use: { medical: ['C23', 'C44'], cosmetic: ['C26', 'C31', 'T6'] },
} as const satisfies Record<
  string,
  { readonly medical: Statement['cites']; readonly cosmetic: Statement['cites'] }
>;
export type ComparisonRowId = keyof typeof comparisonRows;
