import { many, one } from '../question.ts';
import { covered } from './goals.ts';

export const setting = one({
  id: 'setting',
  section: 'priorities',
  options: ['clinic', 'home', 'either', 'not-sure'],
  askWhen: covered,
});

/** Source S21. */
export const donorMaterial = one({
  id: 'donor-material',
  section: 'priorities',
  options: ['acceptable', 'rather-not', 'not-acceptable', 'want-to-know-more'],
  inBrief: { part: 'donor-material', unless: ['acceptable'] },
  askWhen: covered,
});

export const expectation = one({
  id: 'expectation',
  section: 'priorities',
  options: ['on-its-own', 'alongside', 'not-sure'],
  askWhen: covered,
});

/** Orders the questions to ask; never scored. */
export const whatMatters = many({
  id: 'what-matters',
  section: 'priorities',
  options: ['proof', 'cost', 'recovery-time', 'comfort', 'source', 'fewer-visits'],
  exclusive: [],
  mayBeEmpty: true,
  inBrief: { part: 'priorities' },
  askWhen: covered,
});
