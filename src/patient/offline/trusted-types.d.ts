/** An address that a policy of the page made; the browser takes no other for a script. */
interface TrustedScriptURL {
  readonly toJSON: () => string;
}

interface Window {
  /** Only where the browser knows trusted types. */
  readonly trustedTypes?: {
    readonly createPolicy: (
      name: string,
      rules: { readonly createScriptURL: () => string },
    ) => { readonly createScriptURL: (input: string) => TrustedScriptURL };
  };
}

interface ServiceWorkerContainer {
  register(scriptURL: TrustedScriptURL | string): Promise<ServiceWorkerRegistration>;
}
