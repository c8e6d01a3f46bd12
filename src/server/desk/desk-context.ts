import type { AppDependencies } from '../dependencies.ts';

/** What the services of the front desk work with. */
export type Desk = Pick<
  AppDependencies,
  'database' | 'unitOfWork' | 'vault' | 'clock' | 'definitions'
>;
