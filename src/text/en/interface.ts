import type { Sentences } from '../contract.ts';
import type { InterfaceTexts } from '../interface-contract.ts';

/** Words of the patient's pages that no question carries. */
export const interfaceTexts: InterfaceTexts = {
  titles: { questions: 'Exosome questions' },
  languages: { en: 'English', es: 'Español' },
  skipToMatter: 'Skip to the page',
  about: 'About exosomes',
  privacy: 'Privacy notice',
  help: 'Get help now',
  backToQuestions: 'Back to the questions',
  notFound: 'There is no such page',
  draft: 'This is a draft. It is not ready for patients yet.',
  version: 'Version {version}.',

  start: {
    title: 'Is an exosome treatment worth talking about?',
    lead: 'Exosomes are tiny bubbles that cells give off. Answer some short questions and get a list to take to a visit. It is not medical advice.',
    help: 'What to do for each sign',
  },
  sharedPages: {
    'treated-skin': 'Your treated skin',
    'planned-when': 'The procedure you plan',
    'recent-sun': 'Sun and smoking',
  },
  whyAsked: 'Why we ask: {why}',
  or: 'or',
  continue: 'Continue',
  back: 'Back',
  oneLeft: '1 left',
  someLeft: 'about {count} left',
  errorsTitle: 'Please check this page',

  kept: 'Your answers stay in this tab until you press Send.',
  keepOnDevice: 'Keep on this device',
  clear: 'Clear my answers',
  notices: {
    'asked-again': 'Some hours have passed. We ask some questions again.',
    'started-anew': 'Your earlier answers are gone, so we start over.',
    'definition-changed': 'The questions have changed. We ask some of them again.',
    'more-asked': 'Because of your answer, we have more to ask.',
  },
  loadFailed: {
    title: 'This part did not load',
    text: 'Your answers are still here. Check your connection and try again.',
    again: 'Try again',
  },
  loading: 'Loading…',

  check: {
    title: 'Check your answers',
    lead: ['Is all of this right?', 'Nothing has been sent.'],
    change: 'Change',
    nothingTicked: 'Nothing ticked',
    notSentTitle: 'Answers that no longer count',
    notSentLead: 'You changed an answer before these. They will not be sent.',
    toResult: 'See your result',
  },
  ending: {
    call: 'Call {number}',
    callPractice: 'Call this practice: {number}',
  },
  result: {
    choices: 'Your choices',
    always: {
      label: 'Always open to you',
      meaning: 'Anyone can choose this, now or later.',
    },
    why: 'Why',
    compare: 'Compare one point',
    everyRow: 'All points',
    sources: 'Show sources and answers',
    reasonGroups: {
      fits: 'Fits what you told us',
      'does-not-fit': 'Does not fit',
      'ask-about': 'To look at first',
    },
    cautions: 'Before you decide',
    advice: 'For you to do',
    questionsToAsk: 'Questions to take along',
    save: 'Save this list',
    deciding: 'Can you decide yet?',
    notThis: 'What this is not',
    whoWroteThis: 'Who tells you this',
    articleBy: 'These pages follow an article by a plastic surgeon, and other sources.',
    linesCarried: 'The practice sells this line of products: {lines}.',
    print: 'Print this page',
    change: 'Change my answers',
    askTitle: 'Talk with the practice',
    askText: 'They see your answers and this page.',
    ask: 'Ask the practice to get in touch',
  },
  request: {
    consents: 'What you agree to',
    notSentTitle: 'Not sent yet',
    retriesAlone: 'Keep this page open. It tries again by itself.',
    tooMany: 'Many requests came from your network. It is tried again in a few minutes.',
    mayHaveArrived: 'We do not know if it arrived.',
    changeFirstAsks: 'You can change your answers once we know if it arrived.',
  },
  confirmation: {
    earlierTitle: 'An earlier version was received',
    receivedAt: 'Received on {time}.',
    next: 'What happens next',
    changeTitle: 'If you change your mind',
    startAnew: 'Clear this page and start over',
  },
};

/** Said on the start page while no script runs: only the server draws it. */
export const withoutScripts: Sentences = [
  'These questions need JavaScript. It is off, or it did not load.',
  'Does any sign below fit you? Open the page on what to do.',
  'If none fits, turn JavaScript on, load this page again, or talk with the practice.',
];
