/** One string that a patient can read, by its path: `questions.questions.age.title`. */
export interface PatientText {
  readonly id: string;
  readonly text: string;
}

/** Every string within wording that is data. */
export function textsIn(value: unknown, id: string): PatientText[] {
  if (typeof value === 'string') return [{ id, text: value }];
  if (typeof value !== 'object' || value === null) throw new Error(`${id} is not wording as data`);
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${id}.${key}`));
}

function filesOf(modules: Record<string, unknown>): Map<string, PatientText[]> {
  return new Map(
    Object.entries(modules).map(([path, module]) => {
      const file = path.replace(/^.*\/|\.ts$/gu, '');
      if (typeof module !== 'object' || module === null) throw new Error(path);
      return [file, Object.values(module).flatMap((texts) => textsIn(texts, file))];
    }),
  );
}

/** The patient's wording by language and file. */
export const patientFiles = {
  en: filesOf(import.meta.glob('../../src/text/en/*.ts', { eager: true })),
  es: filesOf(import.meta.glob('../../src/text/es/*.ts', { eager: true })),
};
