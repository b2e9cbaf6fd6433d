import { coursePath } from '@ui/page';

/** The build's manifest: its version, and each file with its compressed size. */
export interface Manifest {
  version: string;
  files: [path: string, bytes: number][];
}

export type Trouble = 'refused' | 'full' | 'network' | 'changed';

export class NotKept extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

/** Also used in `public/sw.js`. */
const prefix = `downhill:${coursePath}offline:`;
const versionEntry = `${coursePath}version`;
/** An entry of `state` that marks saving as you read. */
const readingEntry = `${coursePath}reading`;
const state = () => caches.open(`${prefix}state`);
/** The number of parallel requests. */
const atOnce = 4;

export const canKeep = () => 'serviceWorker' in navigator && 'caches' in globalThis;

export const sizeOf = ({ files }: Manifest): number => files.reduce((sum, [, bytes]) => sum + bytes, 0);

/** Needed from the start: the pages that lead to the others, and the one about saved pages. */
const waysIn = /^([a-z]{2}\/)?(offline\/)?$/;

/** The files of a version that every page needs, and the given pages; the others are added as they are read. */
export function asRead({ version, files }: Manifest, read: string[]): Manifest {
  const isPage = (path: string) => path === '' || path.endsWith('/');
  const isNeeded = (path: string) => (isPage(path) ? waysIn.test(path) : !path.startsWith('notebooks/'));
  return { version, files: files.filter(([path]) => isNeeded(path) || read.includes(coursePath + path)) };
}

/** The newest version on the server. */
export async function newest(): Promise<Manifest> {
  const response = await fetch(`${coursePath}offline.json`, { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) throw new NotKept('network');
  return (await response.json()) as Manifest;
}

/** The saved version, complete or as read, if any. */
export async function keptVersion(): Promise<string | null> {
  const entry = await (await state()).match(versionEntry);
  return entry ? entry.text() : null;
}

/** Whether pages are saved as they are read. */
export const isReading = async () => !!(await (await state()).match(readingEntry));

/** The addresses of all saved files, of a whole version or a part. */
export async function keptFiles(): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return [...new Set(requests.flat().map(({ url }) => new URL(url).pathname))].filter(
    (path) => ![versionEntry, readingEntry].includes(path),
  );
}

/**
 * Saves a version, and only then deletes an older one. Files received before a stop are not requested again. With
 * `reading`, each page that is read from now on is saved as well (`public/sw.js`).
 */
export async function keep(
  manifest: Manifest,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
  { reading = false } = {},
) {
  try {
    await navigator.serviceWorker.register(`${coursePath}sw.js`, { scope: coursePath });
    void navigator.storage?.persist?.();
    const cache = await caches.open(prefix + manifest.version);
    await fetchAll(cache, manifest, signal, onProgress);
    if ((await newest()).version !== manifest.version) throw new NotKept('changed');
    signal.throwIfAborted();
    await (await state()).put(versionEntry, new Response(manifest.version));
    await (reading ? (await state()).put(readingEntry, new Response()) : (await state()).delete(readingEntry));
    await forget((name) => name !== prefix + manifest.version && name !== `${prefix}state`);
  } catch (error) {
    throw signal.aborted || error instanceof NotKept ? error : new NotKept(troubleOf(error));
  }
}

const troubleOf = (error: unknown): Trouble => ((error as Error).name === 'QuotaExceededError' ? 'full' : 'refused');

async function fetchAll(cache: Cache, { files }: Manifest, signal: AbortSignal, onProgress: (bytes: number) => void) {
  const version = await keptVersion();
  const old = version === null ? null : await caches.open(prefix + version);
  const here = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const left = files.values();
  let bytes = 0;
  let isOver = false;
  const work = async () => {
    for (const [path, size] of left) {
      if (isOver) return;
      signal.throwIfAborted();
      const address = coursePath + path;
      // a script's name changes with its content
      const same = path.startsWith('_astro/') ? await old?.match(address) : undefined;
      if (!here.has(address)) await cache.put(address, same ?? (await fetched(address, signal)));
      onProgress((bytes += size));
    }
  };
  const stopping = (error: unknown) => {
    isOver = true;
    throw error;
  };
  // pending requests finish first: nothing is saved or reported later
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, () => work().catch(stopping)));
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/**
 * A file from the server rather than from the saved copy (`public/sw.js`), without headers that only matter in transit.
 */
async function fetched(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal, cache: 'reload' }).catch(() => null);
  if (!response?.ok) throw new NotKept('network');
  const headers = { 'content-type': response.headers.get('content-type') ?? '' };
  return new Response(await response.blob(), { headers });
}

async function forget(which: (name: string) => boolean) {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Removes everything saved, and the service worker. */
export async function remove() {
  await forget(() => true);
  const registration = await navigator.serviceWorker.getRegistration(coursePath);
  await registration?.unregister();
}
