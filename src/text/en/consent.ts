import { requestLimits } from '../../consultation/index.ts';
import type { ConsentTexts } from '../contract.ts';

/** Wording of the request form, the consents and the confirmation. */
export const consentTexts: ConsentTexts = {
  consents: {
    'consent-contact': 'The practice may contact me about this request.',
    'consent-health-answers':
      'I have read the privacy notice. The practice may keep and use these health answers for this request.',
    'consent-text':
      'The practice may send me text messages about this request. This is up to me. I can say stop at any time. My phone plan may charge for texts.',
  },
  request: {
    title: 'Ask the practice to get in touch',
    lead: [
      'The practice reads your request and gets in touch.',
      'It is not a visit yet.',
      'Nothing is sent until you press Send.',
    ],
    fields: {
      name: { label: 'Your name' },
      email: { label: 'Email', hint: 'Give an email, a phone number, or both.' },
      phone: { label: 'Phone', hint: 'With the area code.' },
      contactBy: { label: 'How should they reach you?' },
      voicemailOk: {
        label: 'May they leave a voice message?',
        hint: 'Think of who else may hear it.',
      },
      bestTimes: {
        label: 'Best times to call',
        hint: "In the practice's time zone. Leave it empty if any time is fine.",
      },
      existingPatient: { label: 'Have you been a patient here before?' },
      note: {
        label: 'Is there more they should know?',
        hint: 'You can leave this empty.',
      },
      language: { label: 'Which language should they use?' },
    },
    contactWays: { phone: 'Phone call', email: 'Email', text: 'Text message' },
    timesOfDay: {
      morning: 'Morning',
      midday: 'Midday',
      afternoon: 'Afternoon',
      evening: 'Evening',
    },
    yes: 'Yes',
    no: 'No',
    noteWarning: [
      'Is it urgent? Do not write it here. Call.',
      'In a crisis, or if you think of hurting yourself, call or text 988.',
    ],
    phoneLooksWrong: 'This number may have a typo. Check it, or leave it as it is.',
    problems: {
      'name-missing': 'Enter your name',
      'name-too-long': `Shorten your name to ${requestLimits.name} characters`,
      'control-characters':
        'Delete this and type it again. It has hidden signs that cannot be sent.',
      'email-or-phone-missing': 'Enter an email or a phone number',
      'email-malformed': 'Enter an email like name@example.com',
      'email-too-long': `Shorten the email to ${requestLimits.email} characters`,
      'phone-too-long': `Shorten the phone number to ${requestLimits.phone} characters`,
      'contact-by-missing': 'Choose how they should reach you',
      'contact-by-needs-phone': 'Enter a phone number, or choose email',
      'contact-by-needs-email': 'Enter an email, or choose another way to be reached',
      'contact-by-needs-text-consent': 'Tick the box for text messages, or choose another way',
      'voicemail-missing': 'Choose if they may leave a voice message',
      'existing-patient-missing': 'Choose if you have been a patient here',
      'note-too-long': `Shorten the note to ${requestLimits.note} characters`,
      'language-missing': 'Choose a language',
      'consent-missing': 'Tick this box to send your request',
    },
    send: 'Send',
    sending: 'Sending. Not confirmed yet.',
    sendIsOff: [
      'You cannot send a request from here yet.',
      'The practice has not set up this part.',
      'You can print your result and take it along.',
    ],
    notSentYet: [
      'Not sent yet.',
      'Your answers are still here.',
      'Try again, or call the practice.',
    ],
    tryAgain: 'Try again',
    earlierVersionReceived: [
      'The practice already has an earlier version of this request.',
      'Your changes were not sent.',
      'To change it, call the practice.',
    ],
  },
  confirmation: {
    title: 'Your request was received',
    code: 'Your code is {code}',
    keepCode: 'Write it down, or take a photo of it.',
    whenTheyCall: 'The practice calls or writes in these hours: {hours}',
    whenUnknown: 'The practice has not said when it calls.',
    changeYourMind: [
      'You can have your request corrected, withdrawn or erased.',
      'Call the practice and give your code.',
    ],
    worse:
      'Are you getting worse? Do not wait for the call. Phone the clinic that treated you. In an emergency, call {emergency}.',
  },
};
