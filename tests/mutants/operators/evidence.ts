import type { EvidenceMark } from '../../../src/evidence/index.ts';
import type { Operator } from '../mutation.ts';

const marks: readonly EvidenceMark[] = ['V', 'V2', 'M', 'article', 'policy'];

export const changeMark: Operator = {
  id: 'change how far a source is checked',
  what: 'a source is gone, loses its address, or carries another mark',
  mutations: (catalogues) => {
    const { sources } = catalogues;
    return Object.entries(sources).flatMap(([id, source]) => {
      const { url, ...unaddressed } = source;
      const { [id]: _, ...others } = sources;
      return [
        { name: `source ${id}: dropped`, make: () => ({ ...catalogues, sources: others }) },
        ...(url === undefined || source.mark === 'article'
          ? []
          : [
              {
                name: `source ${id}: without its address`,
                make: () => ({ ...catalogues, sources: { ...sources, [id]: unaddressed } }),
              },
            ]),
        ...marks
          .filter((mark) => mark !== source.mark)
          .map((mark) => ({
            name: `source ${id}: ${mark} for ${source.mark}`,
            make: () => ({ ...catalogues, sources: { ...sources, [id]: { ...source, mark } } }),
          })),
      ];
    });
  },
};
