import { Fragment } from 'react';
import type { ReactNode } from 'react';

const placeholder = /\{(\w+)\}/u;

/** Like `fill`, where a value may be an element such as a link to a telephone. */
export function Filled({
  template,
  values,
}: {
  readonly template: string;
  readonly values: Readonly<Record<string, ReactNode>>;
}) {
  // Splitting by a pattern with one group puts the names at the odd places.
  return template
    .split(placeholder)
    .map((part, place) => (
      <Fragment key={place}>{place % 2 === 1 ? (values[part] ?? `{${part}}`) : part}</Fragment>
    ));
}

/** Names of the placeholders of a text. */
export function placeholdersOf(template: string): string[] {
  return template.split(placeholder).filter((_, place) => place % 2 === 1);
}
