import type { DifferenceKind, ReleaseVerdict, Verdict } from './release-verdict.ts';

const consequences: Readonly<Record<Verdict, string>> = {
  same: 'Decides every run as before. It is served at once.',
  'more-cautious':
    'More cautious, and nowhere less. It is served at once, and open requests that it would be more careful with are flagged.',
  'less-cautious':
    'Less cautious for some runs. Patients see the care pages and the telephone until a clinician has signed it; the front desk runs on.',
};

/** A verdict as lines of text: what follows from it, and each kind of difference. */
export function describeVerdict({ verdict, comparedWith, differences }: ReleaseVerdict): string {
  return [
    `Compared with ${comparedWith.version} over every run: ${consequences[verdict]}`,
    ...differences.map(({ difference }) => `  ${describeDifference(difference)}`),
  ].join('\n');
}

/** One kind of difference on one line, in ids. */
export function describeDifference(difference: DifferenceKind): string {
  switch (difference.kind) {
    case 'level':
      return `${difference.direction} cautious: level ${difference.from} -> ${difference.to}`;
    case 'status':
      return `${difference.direction} cautious: ${difference.option} ${difference.from} -> ${difference.to}`;
    case 'caution':
      return `${difference.direction} cautious: ${difference.option} ${changeOf(difference)} the caution ${difference.id}`;
    case 'advice':
      return `${difference.direction} cautious: ${changeOf(difference)} the advice ${difference.id}`;
    case 'questions-asked':
    case 'level-reasons':
    case 'reasons':
    case 'questions-to-ask':
      return `neither: other ${difference.kind}`;
  }
}

function changeOf({ direction }: { readonly direction: 'more' | 'less' }): string {
  return direction === 'more' ? 'gains' : 'loses';
}
