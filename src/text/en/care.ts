import type { CareTexts } from '../contract.ts';
import type { CarePageTexts } from '../interface-contract.ts';

/** Wording of the care pages and of "get help": the action first, the reason second. */
export const careTexts: CareTexts = {
  levels: {
    emergency: {
      title: 'Call {emergency} now',
      lead: 'Or go to an emergency room right away. Do not wait for a call back.',
    },
    'same-day': {
      title: 'Today, call the clinic that treated you',
      lead: 'They should hear about this today, even if it seems small.',
    },
    'under-age': {
      title: 'Please ask an adult to call',
      lead: 'These pages are for adults. A parent or guardian can talk with the practice.',
    },
    'this-week': {
      title: 'Call the clinic this week',
      lead: 'Someone should look at this before anything new is done.',
    },
  },
  steps: {
    'call-emergency': {
      text: 'Call {emergency}, or have someone take you to an emergency room.',
    },
    'call-injector-too': {
      text: 'Did it start after filler or another shot? Call {emergency} first, then the person who gave it.',
    },
    'call-treating-clinic-today': {
      text: 'Call the clinic, surgeon or person who treated you.',
    },
    'out-of-hours-urgent-care': {
      text: 'If they are closed or do not answer, go to urgent care today.',
    },
    'worse-call-emergency': {
      text: 'If it spreads fast, you feel very unwell or it is hard to breathe, call {emergency}.',
    },
    'no-form-for-this': {
      text: 'You cannot send a form for this. It might be read too late.',
    },
    'adult-calls': {
      text: 'Ask an adult, such as a parent or guardian, to call. {practice}: {phone}',
      withoutPhone: 'Ask an adult, such as a parent or guardian, to call the practice.',
    },
    'adult-calls-this-week': {
      text: 'You told us about new bumps or lumps. Ask the adult to call this week.',
    },
    'nothing-is-stored': {
      text: 'Your answers are not sent to the practice, and it does not keep them.',
    },
    'call-this-week': {
      text: 'Call the clinic that treated you, or this practice.',
    },
    'put-nothing-on-it': {
      text: 'Put nothing new on the skin until someone has looked at it.',
    },
    'form-is-possible': {
      text: 'You can also send the practice a request. Still call if it gets worse.',
    },
  },
  reasons: {
    'emergency-signs.breathing-or-swelling':
      'Trouble breathing or a swollen throat can be a severe reaction.',
    'emergency-signs.sight-change':
      'A sudden change in sight needs help at once, above all after filler.',
    'emergency-signs.pale-or-mottled-skin':
      'Skin that turns white, pale or blotchy needs help at once, above all after filler.',
    'emergency-signs.face-or-speech':
      'Weakness, a drooping face or trouble speaking needs help at once.',
    'emergency-signs.chest-or-breath':
      'Chest pain or shortness of breath can come from a blood clot.',
    'emergency-signs.very-unwell-with-fever':
      'Fever or shivering while you feel very unwell can be a serious infection. This is a precaution of this practice.',
    'emergency-signs.fast-spreading-skin':
      'Redness that spreads fast, or skin that turns black or numb, can be a serious infection.',
    'emergency-signs.bleeding-or-wound-opening':
      'A wound that opens, or blood that soaks a bandage, needs help at once.',
    'emergency-signs.severe-pain': 'Severe pain or a very bad headache needs help at once.',
    'problem-signs.infection-signs':
      'Redness that spreads, pus or fever can be signs of an infection.',
    'problem-signs.blister-clusters':
      'Groups of painful blisters after a procedure can be an infection.',
    'problem-signs.limb-swelling':
      'New swelling or pain in one leg or arm can come from a blood clot.',
    'problem-signs.dark-painful-spots':
      'Dark purple or black spots that hurt can mean that the skin is in danger.',
    'problem-signs.device-burn-or-new-numbness':
      'The FDA, the US drug agency, has warned of burns and nerve damage from RF microneedling.',
    'age.under-18': 'You told us that you are under 18.',
    'recent-illness.fever-after-procedure':
      'A fever after a procedure can be a sign of an infection.',
    'problem-signs.late-lumps':
      'New bumps in treated skin, even months later, should be looked at.',
    'treated-skin.raw-and-late': 'Skin that stays raw or weeping should be looked at.',
    'product-reaction.still-there': 'A bad reaction that is still there should be looked at.',
  },
};

/** Words around them. */
export const carePageTexts: CarePageTexts = {
  lead: 'If you are not sure which part fits, choose the first one that could.',
  whenAny: 'When to do this',
  whatToDo: 'What to do',
  wasItHere: 'Were you treated here? Call {number}',
  noAnswer: 'No answer there? This practice: {number}',
  why: 'Why you see this',
  advice: 'Also good to know',
  waiting: {
    title: 'The questions are closed for now',
    why: [
      'We have changed them, and someone at the practice has to check them first.',
      'Please call the practice if you want to talk about a visit.',
    ],
    signs: 'Do not wait if you have one of these signs',
  },
};
