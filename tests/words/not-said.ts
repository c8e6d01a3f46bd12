import type { SourceId } from '../../src/evidence/index.ts';

/** Claims and facts that no sentence cites, and why. Kept by hand. */
export const notSaid: { readonly [Id in SourceId]?: string } = {
  C27: 'Not said: the table that sets both kinds side by side shows it.',
  C48: 'Never said: praise of a product, which the pages do not repeat.',
  C50: 'Never said: praise of the author, which the pages do not repeat.',
  F4: 'Not said: the page was not read.',
  F5: 'Not said: known second-hand only; F1 tells of the same harm.',
  F6: 'Not said: F1 and F3 say it, from the regulator itself.',
  F7: 'Not said: it names one company. It is why "gel" is not taken for a cosmetic here.',
  F8: 'Not said: known second-hand only, and it names sellers.',
  F9: 'Not said: that nothing was found proves nothing.',
  'label-microneedling': 'Cited through S7a and S9a, which rest on the same label.',
  E1: 'Not said: one small trial; its numbers would read as a promise.',
  E1b: 'Not said: one short trial. It shows no difference that would help to choose.',
  E1c: 'Not said: its results were not read.',
  E6: 'Cited through S13b, which rests on the same review.',
};
