import { createAccounts } from '../../accounts/accounts.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import { registerAccountRoutes } from './accounts.ts';
import { registerDefinitionRoutes } from './definitions.ts';
import { registerPracticeRoutes } from './practice.ts';
import { registerDeskRoutes } from './requests.ts';
import { registerSessionRoutes } from './sessions.ts';
import { registerSignOffRoutes } from './sign-off.ts';

/** Every route of the staff's side. */
export const registerStaffRoutes: RegisterRoutes = (app, dependencies) => {
  const accounts = createAccounts(dependencies);
  registerSessionRoutes(accounts)(app, dependencies);
  registerAccountRoutes(accounts)(app, dependencies);
  registerDeskRoutes(app, dependencies);
  registerPracticeRoutes(app, dependencies);
  registerDefinitionRoutes(app, dependencies);
  registerSignOffRoutes(app, dependencies);
};
