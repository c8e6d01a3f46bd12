import type { PrivacyTexts } from '../contract.ts';

/** Wording of the privacy notice: what holds for the product itself. */
export const privacyTexts: PrivacyTexts = {
  title: 'Privacy notice',
  parts: [
    {
      heading: 'Before you send',
      text: [
        'Your answers stay on this device until you press Send.',
        'If you share this device, clear your answers when you are done.',
        'A tab that is only closed can be opened again.',
      ],
    },
    {
      heading: 'What is sent, and to whom',
      text: [
        'When you press Send, the practice gets your answers, your result, and what you typed and agreed to.',
        'It goes to the practice only.',
      ],
    },
    {
      heading: 'No tracking',
      text: [
        'No other company gets data from these pages.',
        'There are no ads, no trackers, and no cookies for patients.',
      ],
    },
    {
      heading: 'How it is kept',
      text: [
        'The practice keeps your request encrypted. That means locked with a key.',
        'Staff whom the practice allows can open and read it.',
      ],
    },
    {
      heading: 'How you are contacted',
      text: ['You get text messages only if you agree to them.', 'You can say stop at any time.'],
    },
    {
      heading: 'Correct, withdraw or erase',
      text: [
        'Call the practice and give your code.',
        'They can correct your request, withdraw it or erase it.',
        'An older backup may still hold it until that backup is replaced.',
      ],
    },
  ],
  practiceHeading: 'From the practice',
  contact: 'Questions about privacy? Ask {practice}: {contact}',
  retention: 'A request is erased {days} days after its last change, or sooner.',
  notYetSet: 'The practice has not set this yet.',
};
