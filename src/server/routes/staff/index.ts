import type { RegisterRoutes } from '../../dependencies.ts';

/** Every route of the staff's side. */
export const registerStaffRoutes: RegisterRoutes = () => {};
