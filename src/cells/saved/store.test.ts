import { afterEach, expect, test, vi } from 'vitest';
import { atPath } from '../../../tests/atPath';
import {
  allDamaged,
  allWork,
  damagedWork,
  forgetDamaged,
  loadWork,
  markOf,
  saveCode,
  saveWork,
  starterMark,
} from './store';
import { storage } from './inTests';
import { exportCode, exportDamaged, exportWork, importWork, resetAll } from './file';

const nothing = { code: null, earlier: [], starter: '', tries: [], solved: false, times: {} };

afterEach(() => vi.unstubAllGlobals());

test('parts of the work are saved independently, and an untouched cell saves nothing', () => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  expect(saveWork('losses/a', { code: 'x' })).toBe(true);
  saveWork('losses/a', { tries: ['1'] });
  expect(loadWork('losses/a')).toEqual({ ...nothing, code: 'x', tries: ['1'] });
  expect(loadWork('losses/b')).toEqual(nothing);
  saveWork('losses/a', { code: null, tries: [] });
  expect(kept.entries.size).toBe(0);
});

test('without storage, nothing is saved', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(loadWork('a')).toEqual(nothing);
  expect(saveWork('a', { code: 'x' })).toBe(false);
  expect([allWork(), allDamaged(), damagedWork('a')]).toEqual([{}, {}, null]);
});

test.each(['{', 'null', '7', '[]', '""', '{"code":1}', '{"code":"x","tries":{"0":1}}', '{"code":"x","solved":"yes"}'])(
  'what is kept but damaged, %s, is set aside as it is, and not overwritten',
  (text) => {
    const kept = storage(new Map([['downhill:/cell:a', text]]));
    vi.stubGlobal('localStorage', kept);
    const code = text.includes('"x"') ? 'x' : null; // undamaged parts count
    expect(loadWork('a')).toEqual({ ...nothing, code });
    expect(damagedWork('a')).toBe(text);
    saveCode('a', 'new', 'start');
    expect(loadWork('a').code).toBe('new');
    expect(allDamaged()).toEqual({ a: text });
    expect(exportDamaged()).toContain(text);
    forgetDamaged();
    expect(allDamaged()).toEqual({});
    expect(loadWork('a').code).toBe('new');
  },
);

test('several damaged entries are kept one below the other', () => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  for (const text of ['{1', '{2', '{1']) {
    kept.setItem('downhill:/cell:a', text);
    loadWork('a');
  }
  expect(damagedWork('a')).toBe('{1\n{2');
});

test('damaged work that cannot be set aside is not overwritten', () => {
  const kept = storage(new Map([['downhill:/cell:a', '{']]));
  const full = { ...kept, setItem: () => { throw new Error('full'); } }; // prettier-ignore
  vi.stubGlobal('localStorage', full);
  expect(loadWork('a')).toEqual(nothing);
  expect(saveWork('a', { code: 'x' })).toBe(false);
  expect(kept.entries.get('downhill:/cell:a')).toBe('{');
});

test('two courses on one host keep their work apart, and both start with earlier work', async () => {
  const kept = storage(new Map([['downhill:cell:losses/a', '{"code":"old","solved":true}']]));
  vi.stubGlobal('localStorage', kept);
  const other = await atPath('/2027', () => import('./store'));
  for (const course of [{ loadWork, saveWork, allWork }, other]) {
    expect(course.loadWork('losses/a')).toMatchObject({ code: 'old', solved: true });
    expect(Object.keys(course.allWork())).toEqual(['losses/a']);
  }
  saveWork('losses/a', { code: 'mine' });
  other.saveWork('losses/b', { code: 'theirs' });
  expect(other.loadWork('losses/a').code).toBe('old');
  expect(allWork()).toEqual({ 'losses/a': { ...nothing, code: 'mine', solved: true } });
  expect(Object.keys(other.allWork())).toEqual(['losses/b', 'losses/a']);
  // a reset is permanent, and the old entry is never changed
  other.saveWork('losses/a', { ...nothing });
  expect(other.loadWork('losses/a')).toEqual(nothing);
  expect(Object.keys(other.allWork())).toEqual(['losses/b']);
  expect(kept.entries.get('downhill:cell:losses/a')).toContain('old');
});

test('old damaged work is set aside once', () => {
  const kept = storage(new Map([['downhill:cell:a', '{"code":']]));
  vi.stubGlobal('localStorage', kept);
  expect(allDamaged()).toEqual({ a: '{"code":' });
  forgetDamaged();
  expect(loadWork('a')).toEqual(nothing);
  expect(allDamaged()).toEqual({});
});

test('the mark of a text ignores spaces', () => {
  expect(markOf('a  b\n')).toBe(markOf('ab'));
  expect(markOf('ab')).not.toBe(markOf('ba'));
});

test('the mark of a starter is the same in both languages', () => {
  expect(starterMark('// add\nlet a = 1; /* b */')).toBe(starterMark('// 相加\nlet a = 1;'));
});

test('code that would be lost is set aside, once, and at most five versions', () => {
  vi.stubGlobal('localStorage', storage());
  saveCode('a', 'mine', 'start');
  saveCode('a', 'mine too', 'start', 'other tab');
  saveCode('a', 'mine too', 'start', 'other tab');
  expect(loadWork('a')).toMatchObject({ code: 'mine too', earlier: ['other tab'] });
  for (let i = 0; i < 9; i++) saveCode('a', 'mine', 'start', `version ${i}`);
  expect(loadWork('a').earlier).toHaveLength(5);
});

test('work is exported as one file and restored; other code of the reader’s is kept as a version', () => {
  vi.stubGlobal('localStorage', storage());
  saveCode('losses/a', 'old', 'start');
  saveWork('losses/a', { solved: true, tries: ['1'] });
  saveCode('losses/b', 'b', 'start');
  const file = exportWork();
  expect(exportCode()).toContain('// ---------- losses/a\n\nold\n');
  vi.stubGlobal('localStorage', storage());
  saveCode('losses/a', 'new', 'start');
  expect(importWork(file)).toEqual({ cells: 2, putAside: 1, damaged: [], notSaved: [] });
  expect(loadWork('losses/a')).toMatchObject({ code: 'old', earlier: ['new'], solved: true });
  expect(Object.keys(allWork())).toEqual(['losses/a', 'losses/b']);
  resetAll();
  expect(loadWork('losses/b')).toMatchObject({ code: null, earlier: ['b'] });
});

const fileOf = (cells: string, version = '1') => `{"format":"downhill-work","version":${version},"cells":${cells}}`;

test.each([
  ['', 'not-readable'],
  ['{"format":"downhill-work","ver', 'not-readable'],
  ['PK\u0003\u0004', 'not-readable'],
  ['null', 'not-a-file-of-ours'],
  ['[]', 'not-a-file-of-ours'],
  ['"downhill-work"', 'not-a-file-of-ours'],
  ['{"format":"other","version":1,"cells":{}}', 'not-a-file-of-ours'],
  ['{"name":"downhill","version":"1.0.0"}', 'not-a-file-of-ours'],
  ['{"format":"downhill-work","cells":{}}', 'no-version'],
  [fileOf('{}', '-1'), 'unknown-version'],
  [fileOf('{}', '0'), 'unknown-version'],
  [fileOf('{}', '1.5'), 'unknown-version'],
  [fileOf('{}', '"1"'), 'unknown-version'],
  [fileOf('{}', '2'), 'newer'],
  [fileOf('[]'), 'no-cells'],
  [fileOf('null'), 'no-cells'],
  [fileOf('"a"'), 'no-cells'],
  ['{"format":"downhill-work","version":1}', 'no-cells'],
  [fileOf('{}'), 'empty'],
  [' '.repeat(5_000_001), 'too-large'],
  [fileOf(JSON.stringify(Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [i, {}])))), 'too-many'],
])('a file that restores nothing changes nothing, and the reason is reported: %.40s', (text, problem) => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  expect(importWork(text)).toBe(problem);
  expect(kept.entries.size).toBe(0);
});

test('from a partly damaged file, undamaged parts are restored and damaged ones named', () => {
  vi.stubGlobal('localStorage', storage());
  const cells = {
    whole: { code: '1', earlier: [], starter: '', tries: [], solved: false },
    sparse: { code: '2' },
    partly: { code: { b: 1 }, earlier: ['v'] },
    list: [],
    text: 'code',
    nothing: null,
    wrong: { code: 1, solved: 'yes' },
    '../x y': { code: '3' },
    constructor: { code: '4' },
    toString: { code: '5' },
    hasOwnProperty: 7,
  };
  const file = fileOf(JSON.stringify(cells).replace('{', '{"__proto__":{"code":"6"},'));
  expect(importWork(`\uFEFF${file}`)).toEqual({
    cells: 6,
    putAside: 0,
    damaged: ['partly', 'list', 'text', 'nothing', 'wrong', '../x y', 'hasOwnProperty'],
    notSaved: [],
  });
  const all = allWork();
  expect(Object.keys(all).sort()).toEqual(['__proto__', 'constructor', 'partly', 'sparse', 'toString', 'whole']);
  expect(all['__proto__'].code).toBe('6');
  expect(all.partly).toEqual({ ...nothing, earlier: ['v'] });
  const { cells: exported } = JSON.parse(exportWork()) as { cells: Record<string, { code: string }> };
  expect(Object.entries(exported)).toContainEqual(['constructor', expect.objectContaining({ code: '4' })]);
  expect(importWork(exportWork())).toEqual({ cells: 6, putAside: 0, damaged: [], notSaved: [] });
});

test('cells that the browser cannot save are named', () => {
  const kept = storage();
  const setItem = (key: string, value: string) => {
    if (value.length > 200) throw new Error('full');
    kept.setItem(key, value);
  };
  vi.stubGlobal('localStorage', { ...kept, setItem });
  const file = fileOf(JSON.stringify({ large: { code: 'x'.repeat(300) }, small: { code: 'y' } }));
  expect(importWork(file)).toEqual({ cells: 1, putAside: 0, damaged: [], notSaved: ['large'] });
});
