/** Mutations that no detector sees, and why each of them is no mistake. */
export interface Survivors {
  readonly because: string;
  readonly mutations: readonly string[];
}

const before = (...rules: readonly string[]) =>
  rules.map((rule) => `rules: ${rule} before the one before it`);

export const survivors: readonly Survivors[] = [
  {
    because:
      'The part beside it, no-problem-sign-but-late-lumps, is false with the sign that is added. ' +
      'So the condition is the same for every answer, not only for those that a run can have.',
    mutations: [
      'infection-signs',
      'blister-clusters',
      'limb-swelling',
      'dark-painful-spots',
      'device-burn-or-new-numbness',
    ].map(
      (sign) => `condition adult-with-late-lumps: with ${sign} in "problem-signs has late-lumps"`,
    ),
  },
  {
    because:
      'Both are answers to one question that takes one answer, or one of them excludes the ' +
      'other, so no run has both and their order is never seen.',
    mutations: before(
      'open-to-procedure.want-advice',
      'open-to-procedure.no',
      'pregnancy.trying',
      'pregnancy.rather-not-say',
      'skin-now.not-sure',
      'conditions.not-sure',
      'scar-kind.not-sure',
      'allergies.not-sure',
      'recent-illness.not-sure',
      'recent-sun.not-sure',
      'smoking.rather-not-say',
      'exosome-history.not-sure',
      'product-reaction.not-sure',
      'treated-by.not-sure',
      'expectation.not-sure',
      'treated-skin.raw-or-weeping',
      'treated-skin.not-sure',
      'surgeon-clearance.not-sure',
    ),
  },
  {
    because:
      'A recent procedure that makes a partner closes the question open-to-procedure, so no run ' +
      'has both.',
    mutations: before('open-to-procedure.yes'),
  },
  {
    because:
      'Both stand in one row of the table of rules.md. It sets the order of rows, which is that ' +
      'of cautions, and none within a row: two reasons of the same row may stand either way.',
    mutations: before(
      'partner-procedure.recent',
      'skin-now.rash-or-irritation',
      'skin-now.cold-sore',
      'skin-now.sunburn',
      'conditions.skin-cancer-in-area',
      'scar-kind.raised',
      'medicines.isotretinoin-past-year',
      'allergies.skin-product-or-numbing',
      'allergies.donor-or-blood-product',
      'recent-illness.antibiotics',
    ),
  },
];

/** Why a mutation that is left is no mistake; nothing for one that nobody has argued. */
export function argumentFor(mutation: string): string | undefined {
  return survivors.find(({ mutations }) => mutations.includes(mutation))?.because;
}
