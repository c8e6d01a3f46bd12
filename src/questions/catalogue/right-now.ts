import { hasNone, named } from '../../logic/index.ts';
import { many } from '../question.ts';

/** Signs of an emergency. Sources R1-R4, R5b, R10, R11. */
export const emergencySigns = many({
  id: 'emergency-signs',
  section: 'right-now',
  options: [
    'breathing-or-swelling',
    'sight-change',
    'pale-or-mottled-skin',
    'face-or-speech',
    'chest-or-breath',
    'very-unwell-with-fever',
    'fast-spreading-skin',
    'bleeding-or-wound-opening',
    'severe-pain',
    'none',
  ],
  exclusive: ['none'],
  exclusiveGivesWay: true,
  askedAgainLater: true,
  order: { kind: 'boxes', mildest: 'none' },
});

const noEmergencySign = named(
  'no-emergency-sign',
  hasNone(emergencySigns, ...emergencySigns.options.filter((option) => option !== 'none')),
);

/** Signs that need someone today or this week. Sources R3b, R5a, R6-R9. */
export const problemSigns = many({
  id: 'problem-signs',
  section: 'right-now',
  options: [
    'infection-signs',
    'blister-clusters',
    'limb-swelling',
    'dark-painful-spots',
    'device-burn-or-new-numbness',
    'late-lumps',
    'none',
  ],
  exclusive: ['none'],
  exclusiveGivesWay: true,
  askedAgainLater: true,
  order: { kind: 'boxes', mildest: 'none' },
  askWhen: noEmergencySign,
});
