import type { AllCatalogues } from './catalogues.ts';

/** One mistake in the catalogues. */
export interface Mutation {
  /** The entry, and what was changed in it. */
  readonly name: string;
  readonly make: () => AllCatalogues;
}

/** A kind of mistake, with every way in which it can be made. */
export interface Operator {
  readonly id: string;
  readonly what: string;
  readonly mutations: (catalogues: AllCatalogues) => readonly Mutation[];
}
