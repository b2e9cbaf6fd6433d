import { afterEach, expect, test, vi } from 'vitest';
import { importWork } from './file';
import { exportHandIn } from './handIn';
import { storage } from './inTests';
import { loadWork, saveCode, saveWork } from './store';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const course = { title: 'Downhill', version: '0.1.0' };

test('the file to hand in holds all code of the reader’s, with attempts and times; and it can be restored', () => {
  vi.stubGlobal('localStorage', storage());
  vi.useFakeTimers({ now: new Date('2027-03-01T08:00:00Z') });
  saveCode('losses/a', 'first', 'start');
  vi.setSystemTime(new Date('2027-03-01T09:00:00Z'));
  saveCode('losses/a', 'second', 'start', 'first');
  saveWork('losses/a', { tries: ['x', 'y'] });
  saveWork('losses/a', { solved: true });
  vi.setSystemTime(new Date('2027-03-01T10:00:00Z'));
  saveWork('losses/a', { solved: true });
  saveWork('losses/b', { tries: ['z'] }); // without code of the reader's: not an answer
  const file = exportHandIn('  Ada L. ', course, new Date('2027-03-02T00:00:00Z'));
  expect(JSON.parse(file)).toEqual({
    format: 'downhill-work',
    version: 1,
    student: 'Ada L.',
    saved: '2027-03-02T00:00:00.000Z',
    course,
    cells: {
      'losses/a': {
        code: 'second',
        starter: expect.any(String) as string,
        tries: ['x', 'y'],
        solved: true,
        times: {
          begun: '2027-03-01T08:00:00.000Z',
          changed: '2027-03-01T09:00:00.000Z',
          passed: '2027-03-01T09:00:00.000Z',
        },
      },
    },
  });
  const before = loadWork('losses/a');
  vi.stubGlobal('localStorage', storage());
  expect(importWork(file)).toMatchObject({ cells: 1, damaged: [] });
  expect(loadWork('losses/a')).toEqual({ ...before, earlier: [] });
});

test.each(['{"begun":1}', '[]', '"now"', '{"other":"2027"}'])('times that are none, %s, are damage', (times) => {
  vi.stubGlobal('localStorage', storage());
  const file = `{"format":"downhill-work","version":1,"cells":{"a":{"code":"x","times":${times}}}}`;
  const result = importWork(file);
  if (times === '[]') expect(result).toMatchObject({ cells: 1 });
  else expect(result).toMatchObject({ cells: 1, damaged: ['a'] });
  expect(loadWork('a')).toMatchObject({ code: 'x', times: expect.not.objectContaining({ other: '2027' }) as object });
});
