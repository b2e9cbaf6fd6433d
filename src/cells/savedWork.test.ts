import { afterEach, expect, test, vi } from 'vitest';
import { allWork, loadWork, markOf, saveCode, saveWork, starterMark } from './savedWork';
import { exportCode, exportWork, importWork, resetAll } from './workFile';

/** A storage like the browser's. */
function storage(entries = new Map<string, string>()) {
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (i: number) => [...entries.keys()][i] ?? null,
    get length() {
      return entries.size;
    },
  };
}
const nothing = { code: null, earlier: [], starter: '', tries: [], solved: false };

afterEach(() => vi.unstubAllGlobals());

test('parts of the work are kept side by side, and an untouched cell keeps nothing', () => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  expect(saveWork('losses/a', { code: 'x' })).toBe(true);
  saveWork('losses/a', { tries: ['1'] });
  expect(loadWork('losses/a')).toEqual({ ...nothing, code: 'x', tries: ['1'] });
  expect(loadWork('losses/b')).toEqual(nothing);
  saveWork('losses/a', { code: null, tries: [] });
  expect(kept.entries.size).toBe(0);
});

test('nonsense in the storage, or none at all, is no work', () => {
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

test('the mark of a starter is the same in every language', () => {
  expect(starterMark('// add\nlet a = 1; /* b */')).toBe(starterMark('// 相加\nlet a = 1;'));
});

test('code that would be lost is put aside, once, and at most five versions', () => {
  vi.stubGlobal('localStorage', storage());
  saveCode('a', 'mine', 'start');
  saveCode('a', 'mine too', 'start', 'other tab');
  saveCode('a', 'mine too', 'start', 'other tab');
  expect(loadWork('a')).toMatchObject({ code: 'mine too', earlier: ['other tab'] });
  for (let i = 0; i < 9; i++) saveCode('a', 'mine', 'start', `version ${i}`);
  expect(loadWork('a').earlier).toHaveLength(5);
});

test('work goes out as one file and comes back; other code of the reader’s is kept beside it', () => {
  vi.stubGlobal('localStorage', storage());
  saveCode('losses/a', 'old', 'start');
  saveWork('losses/a', { solved: true, tries: ['1'] });
  saveCode('losses/b', 'b', 'start');
  const file = exportWork();
  expect(exportCode()).toContain('// ---------- losses/a\n\nold\n');
  vi.stubGlobal('localStorage', storage());
  saveCode('losses/a', 'new', 'start');
  expect(importWork(file)).toEqual({ cells: 2, putAside: 1 });
  expect(loadWork('losses/a')).toMatchObject({ code: 'old', earlier: ['new'], solved: true });
  expect(Object.keys(allWork())).toEqual(['losses/a', 'losses/b']);
  resetAll();
  expect(loadWork('losses/b')).toMatchObject({ code: null, earlier: ['b'] });
});

test('a file that is none of ours changes nothing, and it is said why', () => {
  vi.stubGlobal('localStorage', storage());
  for (const text of ['', 'null', '[]', '{"format":"other","version":1,"cells":{}}'])
    expect(importWork(text)).toBe('not-a-file-of-ours');
  expect(importWork('{"format":"downhill-work","version":2,"cells":{}}')).toBe('newer');
  expect(importWork('x'.repeat(6_000_000))).toBe('too-large');
  const hostile =
    '{"format":"downhill-work","version":1,"cells":{"../x y":{"code":"1"},"a":{"code":{"b":1},"earlier":[1,"v"]}}}';
  expect(importWork(hostile)).toEqual({ cells: 1, putAside: 0 });
  expect(allWork()).toEqual({ a: { ...nothing, earlier: ['v'] } });
});
