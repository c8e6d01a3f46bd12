import { all, hasAny, hasNone, named } from '../../logic/index.ts';
import { one } from '../question.ts';
import { problemSigns } from './right-now.ts';

const noProblemSignButLateLumps = named(
  'no-problem-sign-but-late-lumps',
  hasNone(
    problemSigns,
    'infection-signs',
    'blister-clusters',
    'limb-swelling',
    'dark-painful-spots',
    'device-burn-or-new-numbness',
  ),
);

/** Sources S1, S1b. */
export const age = one({
  id: 'age',
  section: 'you',
  options: ['under-18', '18-to-21', '22-or-over'],
  askWhen: noProblemSignButLateLumps,
});

export const adult = named('adult', hasAny(age, '18-to-21', '22-or-over'));

/** An adult without any sign. That nothing has ended the run is the endings' business. */
export const open = named('open', all(adult, hasAny(problemSigns, 'none')));

export const adultWithLateLumps = named(
  'adult-with-late-lumps',
  all(adult, noProblemSignButLateLumps, hasAny(problemSigns, 'late-lumps')),
);
