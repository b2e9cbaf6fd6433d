import { afterEach, expect, test, vi } from 'vitest';
import { loadWork, markOf, saveWork } from './savedWork';

/** A storage like the browser's. */
function storage(entries = new Map<string, string>()) {
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}
afterEach(() => vi.unstubAllGlobals());

test('parts of the work are kept side by side, and an untouched cell keeps nothing', () => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  expect(saveWork('losses/a', { code: 'x' })).toBe(true);
  saveWork('losses/a', { tries: ['1'] });
  expect(loadWork('losses/a')).toEqual({ code: 'x', tries: ['1'], solved: false });
  expect(loadWork('losses/b')).toEqual({ code: null, tries: [], solved: false });
  saveWork('losses/a', { code: null, tries: [] });
  expect(kept.entries.size).toBe(0);
});

test('nonsense in the storage, or none at all, is no work', () => {
  const nothing = { code: null, tries: [], solved: false };
  for (const text of ['{', 'null', '7', '{"code":1,"tries":{"0":1},"solved":"yes"}']) {
    vi.stubGlobal('localStorage', storage(new Map([['downhill:cell:a', text]])));
    expect(loadWork('a')).toEqual(nothing);
  }
  vi.stubGlobal('localStorage', undefined);
  expect(loadWork('a')).toEqual(nothing);
  expect(saveWork('a', { code: 'x' })).toBe(false);
});

test('the mark of a text does not see spaces', () => {
  expect(markOf('a  b\n')).toBe(markOf('ab'));
  expect(markOf('ab')).not.toBe(markOf('ba'));
});
