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
  const state = await caches.open(`${prefix}state`);
  const version = await state.match(`${root}version`);
  const kept = version && (await caches.open(prefix + (await version.text())));
  const found = await kept?.match(request, asFile);
  if (found) return found;
  try {
    const response = await fetch(request);
    if (kept && isRead(request, response) && (await state.match(`${root}reading`)))
      event.waitUntil(put(kept, request.url, response.clone()));
    return response;
  } catch (error) {
    return (await partlyKept(request)) ?? elsewhere(request, error);
  }
}

/** A page that somebody reads, or a part of it that a newer version has. */
function isRead({ mode, url }, { ok }) {
  return ok && (mode === 'navigate' || url.startsWith(`${scope}_astro/`));
}

/** Keeps what has come, without what only counts on its way; where there is no room the page is read all the same. */
async function put(kept, url, response) {
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  const address = new URL(url);
  await kept.put(address.origin + address.pathname, new Response(await response.blob(), { headers })).catch(() => {});
}

/** While the course is still coming, what has come of it. */
async function partlyKept(request) {
  for (const name of (await caches.keys()).filter((name) => name.startsWith(prefix))) {
    const found = await (await caches.open(name)).match(request, asFile);
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
