import type { SourceTexts } from '../contract.ts';

/** Wording of the list of sources. */
export const sourceTexts: SourceTexts = {
  article: 'Artículo',
  precaution: 'Una precaución de este consultorio',
  ownTitles: {
    'policy-gate': 'Regla propia: tiempo para sanar',
    'policy-age': 'Regla propia: solo adultos',
    'policy-scope': 'Regla propia: lo que el artículo no trata',
    'policy-pages': 'Cómo funcionan estas páginas',
    'policy-words': 'Palabras propias: qué quiere decir',
    S23: 'Regla propia: no saber no es un no',
    'usual-alternatives': 'Normas para decidir con equilibrio (IPDAS, NICE)',
  },
  checkedOn: 'Fuentes revisadas el {day}',
};
