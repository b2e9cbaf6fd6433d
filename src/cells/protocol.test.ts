import { expect, test } from 'vitest';
import { readMessage } from './protocol';

const value = {
  kind: 'list',
  name: 'Array',
  length: 2,
  items: [
    { kind: 'number', value: NaN },
    { kind: 'record', name: 'Object', size: 1, entries: [['a', { kind: 'null' }]] },
  ],
};

test('messages of the protocol are read, and copied', () => {
  const good = [
    { type: 'ready' },
    { type: 'started', id: 1 },
    {
      type: 'printed',
      lines: [{ tone: 'log', values: [value] }],
      dropped: 3,
      points: [['loss', 1, 0.5]],
      progress: 0.5,
    },
    { type: 'done', id: 1, value: { kind: 'tensor', shape: [1, 2], dtype: 'float32', data: [1, 2] }, spoilt: false },
    { type: 'returned', id: 2, value, args: value },
    { type: 'failed', id: 2, error: { code: 'thrown', name: 'Error', message: 'x', line: 3 }, spoilt: true },
  ];
  for (const message of good) {
    const read = readMessage(message);
    expect(read).toEqual(message);
    expect(read).not.toBe(message);
  }
});

test('what is not asked for is left behind', () => {
  expect(readMessage({ type: 'ready', extra: 1 })).toEqual({ type: 'ready' });
  expect(readMessage({ type: 'done', id: 1, value: { kind: 'null', html: '<b>' } })).toEqual({
    type: 'done',
    id: 1,
    value: { kind: 'null' },
    spoilt: false,
  });
});

const itself: unknown[] = [];
const cycle = { kind: 'list', name: '', length: 1, items: itself };
itself.push(cycle);
const huge = { kind: 'list', name: '', length: 9, items: Array(200_000).fill({ kind: 'null' }) };

const printed = { type: 'printed', lines: [], dropped: 0, points: [], progress: null };

test.each([
  null,
  'done',
  7,
  { type: 'right' },
  { type: 'done', id: 1 },
  { type: 'done', id: 1, value: { kind: 'html', text: '<b>' } },
  { type: 'done', id: 1, value: { kind: 'string', text: { toString: 1 }, length: 1 } },
  { type: 'done', id: 1, value: { kind: 'string', text: 'x'.repeat(1e6), length: 1 } },
  { type: 'done', id: 1, value: { kind: 'tensor', shape: 'x', dtype: 'y', data: [] } },
  { type: 'done', id: 1, value: { kind: 'tensor', shape: [1], dtype: 'y', data: ['1'] } },
  { type: 'done', id: 1, value: cycle },
  { type: 'done', id: 1, value: huge },
  { ...printed, lines: [{ tone: 'html', values: [] }] },
  { ...printed, lines: Array(5_000).fill({ tone: 'log', values: [] }) },
  { ...printed, points: [['loss', 1]] },
  { type: 'failed', id: 1, error: { code: 'right', name: '', message: '', line: 1 } },
  { type: 'failed', id: 1 },
])('%# is no message', (data) => {
  expect(readMessage(data)).toBeNull();
});
