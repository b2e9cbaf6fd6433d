import { afterEach, expect, test, vi } from 'vitest';
import { atPath } from '../../tests/atPath';

afterEach(() => vi.unstubAllGlobals());

/** The module as a course at `base` has it, in a browser where this is kept already. */
async function at(base: string, entries: Record<string, string>) {
  const kept = new Map(Object.entries(entries));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return { kept, ...(await atPath(base, () => import('@parts/accuracies'))) };
}

const found = { accuracy: 0.25, trained: 500, tested: 100 };

test('two courses of one host keep their accuracies apart', async () => {
  const other = JSON.stringify({ knn: { ...found, accuracy: 0.5 } });
  const { kept, foundAccuracies, keepAccuracy } = await at('/2027', { 'downhill:/other/accuracies': other });
  expect(foundAccuracies()).toEqual({});
  keepAccuracy('knn', found);
  expect(foundAccuracies()).toEqual({ knn: found });
  expect(JSON.parse(kept.get('downhill:/2027/accuracies')!)).toEqual({ knn: found });
  expect(kept.get('downhill:/other/accuracies')).toBe(other);
});

test('what was kept for all courses of a host is carried over, and left as it was', async () => {
  const former = JSON.stringify({ knn: found, linear: found });
  const { kept, foundAccuracies, keepAccuracy } = await at('/', { 'downhill:accuracies': former });
  expect(foundAccuracies()).toEqual({ knn: found, linear: found });
  keepAccuracy('linear', { ...found, accuracy: 0.3 });
  expect(foundAccuracies()).toEqual({ knn: found, linear: { ...found, accuracy: 0.3 } });
  expect(kept.get('downhill:accuracies')).toBe(former);
});

test.each([
  '{',
  'null',
  '7',
  '[]',
  '{"knn":null}',
  '{"knn":{"accuracy":"a"}}',
  '{"knn":{"accuracy":2,"trained":1,"tested":1}}',
])('damaged accuracies are none: %s', async (text) => {
  const { foundAccuracies } = await at('/', { 'downhill:/accuracies': text });
  expect(foundAccuracies()).toEqual({});
});
