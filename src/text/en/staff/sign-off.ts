import type { SignOffTexts } from '../../staff-sign-off-contract.ts';

/** A clinician confirms the rules. */
export const signOffTexts: SignOffTexts = {
  title: 'Confirming the rules',
  lead: 'What decides which options patients are shown. What the article does not say is a proposal until a physician of this practice has read it and signs here.',
  notSigned: 'A physician of this practice has not confirmed these rules yet.',
  signed: '{name} confirmed these rules on {when}.',
  comment: 'Comment',
  definition: 'Rules in force',
  hash: 'Content hash',
  othersTitle: 'Other rules that were confirmed',
  others: '{definition}: {name}, {when}',
  draft: 'These rules are a draft that nobody has released yet.',
  whoSigns:
    'Only an account with the role Clinician can sign. An owner who is a physician signs with a second account of that role.',
  parts: {
    proposals: {
      title: 'Proposals',
      lead: 'Not in the article: from other sources, or a precaution of this product.',
    },
    gates: {
      title: 'Healing times',
      lead: 'How many days skin counts as still healing. No source gives a time for exosomes.',
    },
    spans: {
      title: 'Other times',
      lead: 'How far back a question looks, or what counts as recent.',
    },
    'weak-sources': {
      title: 'Not read at the source',
      lead: 'Statements that rest only on a secondary source [V2] or on general knowledge [M].',
    },
  },
  count: { one: '{count} entry', other: '{count} entries' },
  kinds: {
    level: 'Ends the questions',
    rule: 'Rule',
    caution: 'Caution',
    advice: 'Advice',
    'question-to-ask': 'Question to ask',
    'care-step': 'What to do',
    about: 'About exosomes',
    choice: 'Choice',
    beside: 'Beside a question or a result',
    time: 'Time',
  },
  columns: {
    statement: 'What patients read',
    effect: 'What it does',
    length: 'How long',
    sources: 'Sources',
  },
  units: {
    days: { one: '{count} day', other: '{count} days' },
    weeks: { one: '{count} week', other: '{count} weeks' },
    months: { one: '{count} month', other: '{count} months' },
    years: { one: '{count} year', other: '{count} years' },
  },
  sources: {
    one: '{count} source, and how far it was checked',
    other: '{count} sources, and how far they were checked',
  },
  marks: {
    V: 'read at the source',
    V2: 'read in a secondary source only',
    M: 'general knowledge, not checked',
    article: 'the article',
    policy: "this product's own precaution",
  },
  readPart: 'I have read this list: {part}',
  notRead: 'Read this list and tick it: {part}',
  problemSummary: 'Not everything is read',
  commentLabel: 'Comment (may stay empty)',
  commentHint: 'For your colleagues. Write nothing about patients. It cannot be changed later.',
  commentTooLong: 'At most {count} characters.',
  toSecondLook: 'Continue to the second look',
  secondLook: 'Second look',
  secondLookLead:
    'This is what {name} signs. A signature cannot be changed or taken back. Patients read who signed, and when.',
  noComment: 'No comment.',
  sign: 'Sign as {name}',
  back: 'Back to the lists',
  done: 'Signed. Patients now read that these rules are confirmed.',
  seeRules: 'See the rules as a picture',
};
