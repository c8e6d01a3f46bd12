import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cacheNames, filesNamedIn, keepEveryPage, keptPaths } from './kept-pages.ts';
import { pageOnlineFirst } from './page-online-first.ts';

declare const self: ServiceWorkerGlobalScope;

/** Folder of the built files; the hash in a name stands for what is in the file. */
const filesFolder = '/assets/patient/';

/** Every file of the patient's pages, in every language: the build writes in which. */
const files = new PrecacheController({ cacheName: cacheNames.files });
files.addToCacheList(self.__WB_MANIFEST);

function isOfThisBuild(html: string): boolean {
  const named = filesNamedIn(html);
  return named.length > 0 && named.every((file) => files.getCacheKeyForURL(file));
}

/** From the cache, files of an earlier build too: a tab of that build may still need them. */
async function keptFile(request: Request): Promise<Response> {
  const cache = await caches.open(cacheNames.files);
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(files.install(event).then(() => keepEveryPage(isOfThisBuild)));
});

// It does not ask to take over at once: while a tab is open under an earlier worker, this one
// waits, and so do the files that the tab may need.
self.addEventListener('activate', (event) => {
  // The very first tab is older than the worker, and is served by it from now on.
  event.waitUntil(files.activate(event).then(() => self.clients.claim()));
});

// What is not answered here goes its own way as if there were no worker: sends above all, the
// whole API, and the front desk.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode !== 'navigate') {
    if (pathname.startsWith(filesFolder)) event.respondWith(keptFile(request));
  } else if (keptPaths.includes(pathname)) {
    event.respondWith(pageOnlineFirst.handle(event));
  }
});
