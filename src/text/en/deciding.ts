import type { DecidingTexts } from '../interface-contract.ts';

/** Words of what helps to decide. */
export const decidingTexts: DecidingTexts = {
  steps: [
    'Choose who decides: you alone, you with someone close, or you with a clinician.',
    'Think of what matters most to you. Only you know that.',
    'If you go to a visit, take your questions along. Ask until the answers are clear.',
    'Ask for help: someone close to you, your own doctor, or the clinic that treats you.',
    'Take your time. You can wait, do nothing, or change your mind.',
  ],
  title: 'Four questions to ask yourself',
  lead: 'Your answers stay on this page. They are not kept and not sent.',
  questions: {
    sure: 'Do you feel sure about your choice?',
    informed: 'Do you know the good and bad points of each choice?',
    clear: 'Are you clear about what matters most to you?',
    supported: 'Do you have enough help and advice to choose?',
  },
  yes: 'Yes',
  no: 'No',
  bring: 'If you go to a visit, you can talk about this first:',
  allYes: 'You said yes to all four. You can still change your mind.',
};
