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
  event.respondWith(answer(request));
});

async function answer(request) {
  const state = await (await caches.open(`${prefix}state`)).match(`${root}version`);
  const kept = state && (await caches.open(prefix + (await state.text())));
  const found = await kept?.match(request, asFile);
  if (found) return found;
  try {
    return await fetch(request);
  } catch (error) {
    return (await partlyKept(request)) ?? elsewhere(request, error);
  }
}

/** While the course is still coming, what has come of it. */
async function partlyKept(request) {
  for (const name of (await caches.keys()).filter((name) => name.startsWith(prefix))) {
    const found = await (await caches.open(name)).match(request, asFile);
    if (found) return found;
  }
  return undefined;
}

/** A page that is not kept leads to the one that says what is. */
function elsewhere(request, error) {
  const [language] = /^(en|zh)\/|^/.exec(request.url.slice(scope.length));
  const page = `${scope}${language}offline/`;
  if (request.mode !== 'navigate' || request.url.startsWith(page)) throw error;
  return Response.redirect(`${page}?missing`);
}
