/** The page's own keeper of files: after the first visit the game opens without a network. */

interface Keeping extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Keeping {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Files of this build, by their addresses beside the page; filled in when the page is built. */
declare const BUILD: { readonly version: string; readonly files: readonly string[] };
const NAME = `without-objection-${BUILD.version}`;

const worker = self as unknown as {
  addEventListener(type: 'install' | 'activate', listener: (event: Keeping) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

worker.addEventListener('install', (event) => {
  const keep = caches.open(NAME).then((cache) => cache.addAll(['./', ...BUILD.files]));
  event.waitUntil(keep.then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  const tidy = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith('without-objection-') && name !== NAME))
    .then((old) => Promise.all(old.map((name) => caches.delete(name))));
  event.waitUntil(tidy.then(() => worker.clients.claim()));
});

/** The page itself comes from the network while there is one; everything else is named by its content, and kept. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  if (request.mode === 'navigate')
    return fetch(request).catch(async () => (await cache.match('./')) ?? Response.error());
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
