import type { PeerId } from './build-peers.ts';
import type { Tick } from './answers.ts';

export type CandidateId = 'ours' | PeerId;

/** A page that is measured, and where a finger finds things on it. */
export interface Candidate {
  readonly id: CandidateId;
  readonly name: string;
  /** Selector of the control of an option. */
  readonly control: (tick: Tick) => string;
  /** Selector of what leads to the next question; none where a tick alone does. */
  readonly onward?: string;
  /** Selector of what stands in its place until the first answer is given. */
  readonly atFirst?: string;
  /** Milliseconds that it needs to take notice of an answer; a press before leads past a question. */
  readonly noticesAfter?: number;
  /** Selector of what leads on at once, where the first one only keeps the press. */
  readonly works?: string;
}

/** Ours first: all ratios are to it. */
export const candidates: readonly Candidate[] = [
  {
    id: 'ours',
    name: 'ours',
    control: ({ question, option }) => `input[name="${question}"][value="${option}"]`,
    onward: 'main .button-main',
    works: 'main button.button-main',
  },
  {
    id: 'bare-react',
    name: 'bare React',
    control: ({ question, option }) => `input[name="${question}"][value="${option}"]`,
    onward: '.continue',
  },
  {
    id: 'rjsf',
    name: 'rjsf',
    control: ({ question, place }) => `#root_${question}-${place}`,
  },
  {
    id: 'survey-js',
    name: 'SurveyJS',
    control: ({ question, option }) => `[data-name="${question}"] input[value="${option}"]`,
    onward: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
  },
  {
    id: 'form-io',
    name: 'form.io',
    control: ({ question, option }) => `.formio-component-${question} input[value="${option}"]`,
    onward: '.btn-wizard-nav-next',
    atFirst: '.btn-wizard-nav-submit',
    noticesAfter: 2_000,
  },
];
