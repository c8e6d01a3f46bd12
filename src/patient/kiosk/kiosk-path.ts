const entry = 'kiosk';

/**
 * Whether this is a screen that many people use, such as a tablet in the waiting room: a tab
 * that was opened at `/kiosk` or `/es/kiosk` stays one.
 * @returns the path at which it begins anew; empty on a person's own device
 */
export function kioskPath(browser: Window): string {
  const { pathname } = browser.location;
  const path = /\/kiosk\/?$/u.test(pathname) ? pathname : '';
  try {
    // An entry of the history that has a state is a reload, in the language of somebody.
    if (path && !browser.history.state) browser.sessionStorage.setItem(entry, path);
    return browser.sessionStorage.getItem(entry) ?? path;
  } catch {
    // Where the browser keeps nothing, the address alone says it.
    return path;
  }
}
