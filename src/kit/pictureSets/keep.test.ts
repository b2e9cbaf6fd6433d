import { drawingVersion, pictureSize } from '@lib/data/pictures/drawn';
import { afterEach, expect, test, vi } from 'vitest';
import { browserKeep } from './keep';
import { blockSize } from './wanted';

afterEach(() => vi.unstubAllGlobals());

/** The browser's caches, as far as they are used here. */
function fakeCaches(names: string[] = []) {
  const all = new Map(names.map((name) => [name, new Map<string, Response>()]));
  return {
    all,
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
    open(name: string) {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return Promise.resolve({
        match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
        put: (address: string, response: Response) => Promise.resolve(void entries.set(address, response)),
      });
    },
  };
}

const block = (bytes = blockSize * pictureSize) => new Blob([new Uint8Array(bytes).fill(3)]);

test('what is kept is found again, at the next visit too', async () => {
  vi.stubGlobal('caches', fakeCaches());
  const keep = browserKeep();
  expect(await keep.find(1, 250)).toBeNull();
  await keep.keep(1, 250, block());
  expect(await keep.find(1, 0)).toBeNull();
  const found = await browserKeep().find(1, 250);
  expect(new Uint8Array(await found!.arrayBuffer()).every((byte) => byte === 3)).toBe(true);
});

test('pictures of another version are forgotten, and nothing else', async () => {
  const caches = fakeCaches([
    'downhill:pictures:older',
    'downhill:/offline:state',
    `downhill:pictures:${drawingVersion}`,
  ]);
  vi.stubGlobal('caches', caches);
  await browserKeep().find(1, 0);
  expect([...caches.all.keys()]).toEqual(['downhill:/offline:state', `downhill:pictures:${drawingVersion}`]);
});

test('a block that is cut short is none', async () => {
  vi.stubGlobal('caches', fakeCaches());
  const keep = browserKeep();
  await keep.keep(1, 0, block(100));
  expect(await keep.find(1, 0)).toBeNull();
});

test.each([
  ['there is no cache', undefined],
  ['it is refused', { keys: () => Promise.reject(new Error('SecurityError')) }],
  ['it is full', { ...fakeCaches(), open: () => Promise.resolve({ match: () => Promise.resolve(undefined), put: () => Promise.reject(new Error('QuotaExceededError')) }) }],
  ['it breaks', { ...fakeCaches(), open: () => Promise.resolve({ match: () => Promise.reject(new Error('InvalidStateError')), put: () => Promise.resolve() }) }],
])('where %s nothing is found and nothing fails', async (_, caches) => {
  vi.stubGlobal('caches', caches);
  const keep = browserKeep();
  await keep.keep(1, 0, block());
  expect(await keep.find(1, 0)).toBeNull();
}); // prettier-ignore
