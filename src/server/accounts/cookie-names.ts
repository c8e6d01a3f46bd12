import type { AppSettings } from '../dependencies.ts';

/** Whether pages are served over https. On loopback itself browsers take no `__Host-` cookie. */
export function isSecure({ publicOrigin }: Pick<AppSettings, 'publicOrigin'>): boolean {
  return publicOrigin?.startsWith('https://') ?? false;
}

/** Names of the cookies: bound to this very host wherever https allows it. */
export function cookieNames(settings: Pick<AppSettings, 'publicOrigin'>) {
  const prefix = isSecure(settings) ? '__Host-' : '';
  return {
    session: `${prefix}front-desk`,
    secondFactor: `${prefix}front-desk-second-factor`,
    /** Cookies that are never set by what is used here. */
    unused: (name: string) => `${prefix}front-desk-${name}`,
  };
}
