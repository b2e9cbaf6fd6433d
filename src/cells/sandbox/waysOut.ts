import { deleteProperty, getPrototypeOf, match, ownKeys } from './primordials';

/**
 * Names in a Worker that give access to the outside, or can end it silently. The frame's policy already blocks these;
 * without the names, an attempt fails with an error that can be explained.
 */
const waysOut =
  /^(fetch|fetchLater|XMLHttpRequest.*|WebSocket.*|WebTransport.*|EventSource|importScripts|indexedDB|IDB.*|caches|Cache|CacheStorage|BroadcastChannel|MessageChannel|scheduler|Scheduler|TaskController|Worker|SharedWorker|postMessage|close|navigator|WorkerNavigator|location|WorkerLocation|onmessage|onmessageerror|FileReader.*|FileSystem.*|webkit.*|FontFace|fonts|RTC.*|Notification|Push.*|ServiceWorker.*|Storage.*|cookieStore|Cookie.*|BackgroundFetch.*|crossOriginIsolated|requestAnimationFrame|cancelAnimationFrame|navigation|report.*|SharedArrayBuffer)$/;

/** Removes those names from the global object and everything it inherits from. */
export function closeWaysOut() {
  for (let object: object | null = globalThis; object; object = getPrototypeOf(object)) {
    if (object === Object.prototype) continue;
    const keys = ownKeys(object);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (typeof key === 'string' && match(waysOut, key)) deleteProperty(object, key);
    }
  }
}
