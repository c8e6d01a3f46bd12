import type { KeepingTexts } from '../interface-contract.ts';

/** Words of where answers are kept, once that is asked for. */
export const keepingTexts: KeepingTexts = {
  keep: {
    title: 'Keep your answers on this device?',
    text: [
      'They stay here for up to 7 days. They are not sent.',
      'What you type later, such as your name, is kept too.',
      'Anyone who can use this device can open them.',
      'You can clear them at any time.',
    ],
    confirm: 'Keep them',
    cancel: 'Not now',
    failed: 'This browser does not let us keep them. They stay in this tab.',
  },
  keptInMemory: 'Nothing is kept. Your answers are lost if you close or reload this page.',
  keptUntil: 'Your answers are kept on this device until {day}.',
  stop: 'Keep them in this tab only',
  clear: {
    title: 'Clear all your answers?',
    text: 'You cannot get them back.',
    confirm: 'Clear them',
    cancel: 'Keep them',
  },
  found: {
    title: 'Go on with your answers?',
    text: 'This device keeps answers from {day}. If you start over, they are cleared.',
    notSent: 'Your request is not sent yet. Go on, and it is tried again.',
    goOn: 'Go on',
    startAnew: 'Start over',
  },
  elsewhere: {
    title: 'Your answers are open in another tab',
    text: 'Go on in that tab, so that nothing gets mixed up.',
    here: 'Use this tab',
  },
  kiosk: {
    kept: 'This screen keeps nothing. After two minutes without a touch it starts over.',
    title: 'Are you still there?',
    text: 'Your answers will be cleared in {seconds} seconds.',
    notSent: 'Your request has not been sent. Tell the front desk.',
    goOn: 'I am still here',
    clear: 'Clear them now',
  },
  notAccepted: {
    outOfDate: 'These pages have changed. Load them again. Your answers stay.',
    loadAgain: 'Load again',
    refused: 'Your request could not be taken. Nothing was stored. Call the practice.',
    erased: 'This request was erased. Clear your answers to start over.',
    staffQuestion: 'You are signed in as staff. Who is this for?',
    staffPerson: 'A real person',
    staffTest: 'A test',
  },
};
