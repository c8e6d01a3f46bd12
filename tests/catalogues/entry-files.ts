import { readdirSync } from 'node:fs';
import type { DefinitionFault } from '../../src/rules/index.ts';

const root = new URL('../../', import.meta.url);

/** Where the entries of each list stand: a file, or a folder of files. */
const places = {
  question: 'src/questions/catalogue/',
  ending: 'src/questions/endings.ts',
  decision: 'src/rules/catalogue/',
  procedure: 'src/questions/procedures.ts',
  'time-span': 'src/questions/time-spans.ts',
  'time-band': 'src/questions/time-bands.ts',
} as const satisfies Record<DefinitionFault['of'], string>;

/**
 * Names under which a value of a catalogue can be looked up. A row that only refers to a
 * rule comes after the row that is it.
 */
function namesIn(value: unknown): { readonly own: string[]; readonly referred: string[] } {
  if (typeof value !== 'object' || value === null) return { own: [], referred: [] };
  const parts = new Map<string, unknown>(Object.entries(value));
  const own = parts.get('id') ?? parts.get('caution');
  const rule = parts.get('rule');
  if (typeof own === 'string') return { own: [own], referred: [] };
  if (typeof rule === 'string') return { own: [], referred: [rule] };
  const inside = Object.values(value).map(namesIn);
  return {
    own: inside.flatMap((names) => names.own),
    referred: inside.flatMap((names) => names.referred),
  };
}

interface FileOfEntries {
  readonly file: string;
  readonly own: ReadonlySet<string>;
  readonly referred: ReadonlySet<string>;
}

async function readFolder(folder: string): Promise<FileOfEntries[]> {
  const names = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.ts'));
  return Promise.all(
    names.map(async (name) => {
      const exported: Record<string, unknown> = await import(new URL(folder + name, root).href);
      const found = Object.values(exported).map(namesIn);
      return {
        file: folder + name,
        own: new Set([...Object.keys(exported), ...found.flatMap(({ own }) => own)]),
        referred: new Set(found.flatMap(({ referred }) => referred)),
      };
    }),
  );
}

/**
 * Finds the files of entries by loading the catalogues, so that there is no second list of
 * what stands where.
 * @returns the file of an entry, several where its id stands in several; its folder where none has it
 */
export async function entryFiles(): Promise<(entry: Pick<DefinitionFault, 'of' | 'id'>) => string> {
  const read = {
    question: await readFolder(places.question),
    ending: [],
    decision: await readFolder(places.decision),
    procedure: [],
    'time-span': [],
    'time-band': [],
  };
  return ({ of, id }) => {
    const own = read[of].filter((file) => file.own.has(id));
    const files = own.length > 0 ? own : read[of].filter((file) => file.referred.has(id));
    return files.map(({ file }) => file).join(' and ') || places[of];
  };
}
