import type { ReactNode } from 'react';
import type { PublicPractice } from '../../consultation/index.ts';
import { placeholdersOf } from '../wording/fill.tsx';
import { Filled } from '../wording/fill.tsx';
import { useApp } from './app-context.ts';
import { Telephone } from './telephone.tsx';

function valuesOf(practice: PublicPractice): Readonly<Record<string, ReactNode>> {
  return {
    emergency: <Telephone number={practice.emergencyNumber} />,
    practice: practice.name || undefined,
    phone: practice.phone === null ? undefined : <Telephone number={practice.phone} />,
  };
}

/**
 * A text with what the practice profile knows. A text that asks for something the profile
 * leaves empty gives way to its other form.
 */
export function PracticeWords({
  text,
  withoutPhone,
}: {
  readonly text: string;
  readonly withoutPhone?: string | undefined;
}) {
  const values = valuesOf(useApp().practice);
  const isComplete = placeholdersOf(text).every((name) => values[name] !== undefined);
  return <Filled template={isComplete ? text : (withoutPhone ?? text)} values={values} />;
}
