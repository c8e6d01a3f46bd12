import type { ReactNode } from 'react';
import { fill } from '../wording/fill.ts';
import { Filled, placeholdersOf } from '../wording/filled.tsx';
import { useApp } from './app-context.ts';
import { Telephone } from './telephone.tsx';

interface PracticeWordsProps {
  readonly text: string;
  readonly withoutPhone?: string | undefined;
  /** A heading holds words, not links. */
  readonly isHeading?: boolean;
}

/**
 * A text with what the practice profile knows. A text that asks for something the profile
 * leaves empty gives way to its other form.
 */
export function PracticeWords({ text, withoutPhone, isHeading = false }: PracticeWordsProps) {
  const { emergencyNumber, name, phone } = useApp().practice;
  const known = { emergency: emergencyNumber, practice: name, phone: phone ?? '' };
  const words: Readonly<Record<string, string>> = known;
  const isComplete = placeholdersOf(text).every((placeholder) => words[placeholder]);
  const template = isComplete ? text : (withoutPhone ?? text);
  if (isHeading) return fill(template, known);
  const values: Readonly<Record<string, ReactNode>> = {
    ...known,
    emergency: <Telephone number={known.emergency} />,
    phone: <Telephone number={known.phone} />,
  };
  return <Filled template={template} values={values} />;
}
