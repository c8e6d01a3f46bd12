/** Something that is loaded once, on demand. */
export interface Resource<Value> {
  readonly load: () => Promise<Value>;
  /** The value, once it is there. */
  readonly loaded: () => Value | undefined;
}

/** Makes a resource. A load that fails is forgotten, so that the next one tries again. */
export function resource<Value>(fetchIt: () => Promise<Value>): Resource<Value> {
  let value: Value | undefined;
  let pending: Promise<Value> | undefined;
  return {
    loaded: () => value,
    load() {
      pending ??= fetchIt().then(
        (fetched) => {
          // React reads a promise that says so without suspending.
          Object.assign(pending ?? {}, { status: 'fulfilled', value: fetched });
          value = fetched;
          return fetched;
        },
        (reason: unknown) => {
          pending = undefined;
          throw reason;
        },
      );
      return pending;
    },
  };
}
