/** The line after or before another one; the first where there is none yet. */
export function neighbourOf<Line extends { readonly id: string }>(
  lines: readonly Line[],
  line: string | undefined,
  step: 1 | -1,
): Line | undefined {
  const here = lines.findIndex(({ id }) => id === line);
  if (here === -1) return lines[0];
  return lines[here + step] ?? lines[here];
}
