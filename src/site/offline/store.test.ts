import { afterEach, expect, test, vi } from 'vitest';
import { coursePath } from '@ui/page';
import { asRead, keep } from './store';

afterEach(() => vi.unstubAllGlobals());

/** A browser in which the test controls when files arrive. */
function browser() {
  const put: string[] = [];
  const asked = new Map<string, { come(): void; fail(): void }>();
  const cache = { keys: () => Promise.resolve([]), match: () => Promise.resolve(undefined), put: (address: string) => Promise.resolve(void put.push(address)) }; // prettier-ignore
  vi.stubGlobal('navigator', { serviceWorker: { register: () => Promise.resolve() } });
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache), keys: () => Promise.resolve([]) });
  vi.stubGlobal('fetch', (address: string) => {
    return new Promise<Response>((come, fail) =>
      asked.set(address, { come: () => come(new Response('')), fail: () => fail(new TypeError('no network')) }),
    );
  });
  return { put, asked };
}

test('saving as you read starts with what every page needs, and the pages already read', () => {
  const paths = ['', 'zh/', 'offline/', 'zh/offline/', 'knn/', 'zh/knn/', 'losses/', '_astro/a.js', 'sandbox.html', 'notebooks/a.mjs']; // prettier-ignore
  const files = paths.map((path): [string, number] => [path, 1]);
  const needed = asRead({ version: 'v', files }, [`${coursePath}losses/`]).files.map(([path]) => path);
  expect(needed).toEqual(paths.filter((path) => !/knn|notebooks/.test(path)));
});

test('if one file fails, nothing is requested, saved or reported afterwards', async () => {
  const { put, asked } = browser();
  const files = Array.from({ length: 40 }, (_, i): [string, number] => [`file-${i}`, 1]);
  const told: number[] = [];
  let isOver = false;
  const kept = keep({ version: 'v', files }, new AbortController().signal, (bytes) => {
    expect(isOver).toBe(false);
    told.push(bytes);
  }).finally(() => (isOver = true));
  await vi.waitFor(() => expect(asked.size).toBeGreaterThan(1));
  const [first, ...others] = asked.values();
  const begun = asked.size;
  first.fail();
  await new Promise((later) => setTimeout(later));
  expect(isOver, 'the others are still on their way').toBe(false);
  others.forEach(({ come }) => come());
  await expect(kept).rejects.toMatchObject({ trouble: 'network' });
  expect(asked.size, 'nothing more is asked for').toBe(begun);
  expect(put).toHaveLength(begun - 1);
  expect(told).toHaveLength(begun - 1);
});
