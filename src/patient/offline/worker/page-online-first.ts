import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { cacheNames, keepEveryPage, keptPage, scriptsOf } from './kept-pages.ts';

/** How long the server has to answer before a kept page is shown, in seconds. */
const serverSeconds = 3;

/** Whether two pages were built together. */
const areOfOneBuild = (one: string, other: string): boolean =>
  scriptsOf(one).join() === scriptsOf(other).join();

/** A page is one page, whatever stands behind its path. */
const pathOf = ({ url }: Request): string => new URL(url).pathname;

/**
 * A page comes from the server where it answers: the practice's number and the questions are
 * those of now. Only without an answer it is the page that was kept.
 */
export const pageOnlineFirst = new NetworkFirst({
  cacheName: cacheNames.pages,
  networkTimeoutSeconds: serverSeconds,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => pathOf(request),
      fetchDidSucceed: async ({ response }) => {
        // The server is there and is not: what was kept says more than its failure.
        if (response.status >= 500) throw new Error('not available');
        return response;
      },
      // The page of another build waits for the worker that keeps that build's files.
      cacheWillUpdate: async ({ request, response }) => {
        const kept = await keptPage(pathOf(request));
        if (!kept || response.status !== 200) return null;
        const fits = areOfOneBuild(await kept.text(), await response.clone().text());
        return fits ? response : null;
      },
      // What changed in one page, such as a number, changed in all.
      cacheDidUpdate: async ({ oldResponse, newResponse }) => {
        const html = await newResponse.text();
        if ((await oldResponse?.text()) === html) return;
        await keepEveryPage((other) => areOfOneBuild(html, other));
      },
    },
  ],
});
