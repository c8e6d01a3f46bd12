import { use } from 'react';

/** Something that is loaded once, on demand, and read while a page is drawn. */
export interface Resource<Value> {
  readonly load: () => Promise<Value>;
  readonly isLoaded: () => boolean;
  /** The value; suspends the component that calls it until it is there. */
  readonly read: () => Value;
}

/**
 * Makes a resource. A load that fails is forgotten, so that the next one tries again; a
 * value that is there is read without suspending, so that server and browser draw alike.
 */
export function resource<Value>(fetchIt: () => Promise<Value>): Resource<Value> {
  let loaded: { readonly value: Value } | undefined;
  let pending: Promise<Value> | undefined;
  const load = (): Promise<Value> => {
    pending ??= fetchIt().then(
      (value) => {
        loaded = { value };
        return value;
      },
      (reason: unknown) => {
        pending = undefined;
        throw reason;
      },
    );
    return pending;
  };
  return { load, isLoaded: () => loaded !== undefined, read: () => (loaded ? loaded.value : use(load())) };
}
