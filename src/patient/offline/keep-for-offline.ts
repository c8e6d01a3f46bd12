/** Where the build puts the worker. */
const worker = '/service-worker.js';

/**
 * Keeps the pages for a time without a connection.
 * @throws where the browser has no such thing or refuses it: then everything is as without it
 */
export async function keepForOffline(): Promise<void> {
  // The content policy lets through the one address that this names.
  const policy = window.trustedTypes?.createPolicy('offline', { createScriptURL: () => worker });
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? worker);
}
