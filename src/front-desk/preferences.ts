/** What this tab remembers of how its staff like the page. Nothing about a request. */
type Preference = 'language' | 'keys';

const prefix = 'front-desk-';

/** A kept preference; undefined where there is none or the browser keeps nothing. */
export function readPreference(name: Preference): string | undefined {
  try {
    return sessionStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a preference as long as the tab is open; a browser that refuses only forgets it. */
export function keepPreference(name: Preference, value: string): void {
  try {
    sessionStorage.setItem(prefix + name, value);
  } catch {
    return;
  }
}
