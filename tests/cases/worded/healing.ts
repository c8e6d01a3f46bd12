import { bandsOfTime, isInside, isSurelyInside } from '../bands.ts';
import type { Band } from '../bands.ts';
import { gates } from '../gates.ts';
import { beside, each, except, gatesAt, oneOf } from './given.ts';
import type { Worded } from './given.ts';
import { lateLumps, open } from './people.ts';

const raw = { 'treated-skin': 'raw-or-weeping' };
export const lateRaw: Worded = {
  // No gated procedure at all is none that is surely inside its gate.
  holdsWith: [
    ...each('recent-procedures', ['none', 'filler', 'wrinkle-relaxer'], raw),
    ...gatesAt(gates, (when, last) => !isSurelyInside(when, last), raw),
  ],
  failsWith: [
    ...gatesAt(gates, isSurelyInside, raw),
    ...each('treated-skin', ['healed', 'red-or-tender', 'peeling-or-crusting', 'not-sure'], {
      'recent-procedures': 'none',
    }),
  ],
};
/** rules.md, "Healing and time": each answer to how long ago, inside and outside. */
export function insideUntil(procedure: string, last: Band): Worded {
  const inside = bandsOfTime.filter((band) => isInside(band, last));
  return oneOf(`when-${procedure}`, inside, except(bandsOfTime, ...inside));
}
const insideTheirGates = gates.map(([procedure, , last]) => insideUntil(procedure, last));
export const insideAGate: Worded = {
  holdsWith: insideTheirGates.flatMap(({ holdsWith }) => holdsWith),
  failsWith: insideTheirGates.flatMap(({ failsWith }) => failsWith),
};
export const insideFiller = insideUntil('filler', '8-to-14-days');
export const noGate = [
  ...each('when-filler', bandsOfTime),
  ...each('when-wrinkle-relaxer', bandsOfTime),
];

/** "Still healing": inside a gate, skin that has not closed, a surgeon who has not agreed. */
export const stillHealing: Worded = {
  holdsWith: [
    ...insideAGate.holdsWith,
    ...each('treated-skin', ['peeling-or-crusting', 'raw-or-weeping', 'not-sure']),
    ...each('surgeon-clearance', ['no', 'not-sure']),
  ],
  failsWith: [
    ...insideAGate.failsWith,
    ...noGate,
    ...each('treated-skin', ['healed', 'red-or-tender']),
    { 'surgeon-clearance': 'yes' },
  ],
};

/** fever-now with a procedure inside its gate, filler inside its span, raw skin, late lumps. */
const fever = { 'recent-illness': 'fever-now' };
const beforeFever = [
  ...insideAGate.holdsWith,
  ...insideFiller.holdsWith,
  raw,
  lateLumps,
  { ...lateLumps, age: '18-to-21' },
];
export const feverAfterwards: Worded = {
  holdsWith: beside(beforeFever, fever),
  failsWith: [
    fever,
    ...beside(insideAGate.failsWith, fever),
    ...beside(insideFiller.failsWith, fever),
    ...beside(each('when-wrinkle-relaxer', bandsOfTime), fever),
    ...each('treated-skin', ['healed', 'red-or-tender', 'peeling-or-crusting', 'not-sure'], fever),
    { ...open, ...fever },
    ...beforeFever.flatMap((given) =>
      each(
        'recent-illness',
        ['infection', 'antibiotics', 'vaccine-or-dental-work', 'none', 'not-sure'],
        given,
      ),
    ),
  ],
};
