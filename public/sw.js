// Only where a reader has had the course kept (`src/site/offline/`): answers from what is kept, from the network otherwise.
// It decides nothing: which version is kept, and when a newer one takes its place, is said by the page in `state`.
const { scope } = registration;
const root = new URL(scope).pathname;
const prefix = `downhill:${root}offline:`;
const asFile = { ignoreSearch: true, ignoreVary: true };

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, pathname } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(scope) || /\/(offline\.json|sw\.js)$/.test(pathname)) return;
  if (request.cache === 'reload' && request.mode !== 'navigate') return; // what is to be kept
  event.respondWith(answer(request, event));
});

async function answer(request, event) {
  const version = await said('version');
  const kept = version && prefix + (await version.text());
  const found = kept && (await caches.match(request, { ...asFile, cacheName: kept }));
  if (found) return found;
  try {
    const response = await fetch(request);
    if (kept && isRead(request, response) && (await said('reading')))
      event.waitUntil(put(kept, request.url, response.clone()));
    return response;
  } catch (error) {
    return (await partlyKept(request)) ?? elsewhere(request, error);
  }
}

/** An entry of `state`. To open a cache would make it again where the reader has just removed everything. */
const said = (entry) => caches.match(root + entry, { cacheName: `${prefix}state` });

/** A page that somebody reads, or a part of it that a newer version has. */
function isRead({ mode, url }, { ok }) {
  return ok && (mode === 'navigate' || url.startsWith(`${scope}_astro/`));
}

/** Keeps what has come, without what only counts on its way; where there is no room the page is read all the same. */
async function put(kept, url, response) {
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  const address = new URL(url);
  const page = new Response(await response.blob(), { headers });
  if (!(await caches.has(kept))) return;
  const cache = await caches.open(kept);
  await cache.put(address.origin + address.pathname, page).catch(() => {});
}

/** While the course is still coming, what has come of it. */
async function partlyKept(request) {
  for (const cacheName of (await caches.keys()).filter((name) => name.startsWith(prefix))) {
    const found = await caches.match(request, { ...asFile, cacheName });
    if (found) return found;
  }
  return undefined;
}

/** A page that is not kept leads to the one that says what is, and brings it once the network is back. */
function elsewhere(request, error) {
  const [language] = /^(en|zh)\/|^/.exec(request.url.slice(scope.length));
  const page = `${scope}${language}offline/`;
  if (request.mode !== 'navigate' || request.url.startsWith(page)) throw error;
  return Response.redirect(`${page}?missing=${encodeURIComponent(request.url.slice(scope.length))}`);
}
