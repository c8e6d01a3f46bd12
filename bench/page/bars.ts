import type { Figures } from './figures.ts';

type Measure = Exclude<keyof Figures, 'name'>;

/** One thing that is measured, and how it is written. */
export interface Bar {
  readonly measure: Measure;
  readonly title: string;
  /** The most that ours may have; none where it is only told. */
  readonly atMost?: number;
  readonly written: (value: number) => string;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const plain = (value: number): string => (value === 0 ? '0' : value.toFixed(3));

/** The product's targets for a phone on a slow network. */
export const bars: readonly Bar[] = [
  { measure: 'firstPaint', title: 'first paint', atMost: 900, written: seconds },
  {
    measure: 'answerable',
    title: 'first question can be answered',
    atMost: 1_200,
    written: seconds,
  },
  { measure: 'works', title: 'Continue leads on at once', written: seconds },
  { measure: 'blocked', title: 'total blocking time', atMost: 80, written: milliseconds },
  { measure: 'answer', title: 'answer to next question, p98', atMost: 37, written: milliseconds },
  { measure: 'interaction', title: 'INP, p98', atMost: 48, written: milliseconds },
  { measure: 'shift', title: 'layout shift', atMost: 0, written: plain },
  {
    measure: 'before',
    title: 'scripts and styles until Continue',
    atMost: 95_000,
    written: kilobytes,
  },
  { measure: 'whole', title: 'scripts and styles, whole way', atMost: 120_000, written: kilobytes },
  { measure: 'html', title: 'the page itself', written: kilobytes },
];

/** How many times ours a peer has. */
export function timesOurs(peer: number, ours: number): string {
  if (ours === 0) return peer === 0 ? '1.0 ×' : '';
  return `${(peer / ours).toFixed(1)} ×`;
}
