import { expect, test } from 'vitest';
import { readMessage } from './protocol';

const value = {
  kind: 'list',
  name: 'Array',
  length: 2,
  fields: [['index', { kind: 'literal', text: '[Getter]' }]],
  items: [
    { kind: 'number', value: NaN },
    { kind: 'record', name: 'Object', size: 1, entries: [['a', { kind: 'null' }]] },
    { kind: 'holes', count: 3 },
    { kind: 'error', text: 'Error: x', fields: [['cause', { kind: 'undefined' }]] },
    {
      kind: 'collection',
      name: 'Map',
      size: 1,
      items: [{ kind: 'pair', items: [{ kind: 'null' }, { kind: 'null' }] }],
    },
    { kind: 'joined', items: [{ kind: 'string', text: 'a', length: 1 }] },
  ],
};

test('reads and copies messages of the protocol', () => {
  const good = [
    { type: 'ready' },
    { type: 'started', id: 1 },
    {
      type: 'printed',
      cleared: false,
      lines: [
        { tone: 'log', indent: 2, values: [value] },
        { tone: 'trace', indent: 0, values: [], frames: [{ name: 'f', line: 2 }] },
        { tone: 'image', indent: 0, image: { width: 1, height: 1, rgba: new Uint8ClampedArray(4) } },
        { tone: 'said', indent: 0, code: 'noTimer', about: 'a' },
        { tone: 'thrown', indent: 0, error: { code: 'thrown', name: 'Error', message: 'x', line: 3 } },
      ],
      dropped: 3,
      progress: 0.5,
    },
    { type: 'done', id: 1, value: { kind: 'tensor', shape: [1, 2], dtype: 'float32', data: [1, 2] }, spoilt: false },
    { type: 'settled', id: 2 },
    { type: 'returned', id: 2, value, args: value },
    { type: 'failed', id: 2, error: { code: 'thrown', name: 'Error', message: 'x', line: 3 }, spoilt: true },
    { type: 'failed', id: 2, error: { code: 'thrown', name: 'E', message: '', line: 3, cause: value }, spoilt: true },
  ];
  for (const message of good) {
    const read = readMessage(message);
    expect(read).toEqual(message);
    expect(read).not.toBe(message);
  }
});

test('ignores unknown properties', () => {
  expect(readMessage({ type: 'ready', extra: 1 })).toEqual({ type: 'ready' });
  expect(readMessage({ type: 'done', id: 1, value: { kind: 'null', html: '<b>' } })).toEqual({
    type: 'done',
    id: 1,
    value: { kind: 'null' },
    spoilt: false,
  });
});

test('rejects a picture of an impossible size', () => {
  const image = { width: -1, height: -1, rgba: new Uint8ClampedArray(4) };
  expect(readMessage({ ...printed, lines: [{ tone: 'image', image }] })).toMatchObject({
    lines: [{ tone: 'image', indent: 0, image: null }],
  });
});

const itself: unknown[] = [];
const cycle = { kind: 'list', name: '', length: 1, items: itself, fields: [] };
itself.push(cycle);
const huge = { kind: 'list', name: '', length: 9, items: Array(200_000).fill({ kind: 'null' }), fields: [] };

const printed = { type: 'printed', lines: [], dropped: 0, progress: null };

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
  { ...printed, lines: [{ tone: 'said', code: 'toString', about: '' }] },
  { ...printed, lines: [{ tone: 'thrown', error: null }] },
  { type: 'done', id: 1, value: { kind: 'pair', items: [{ kind: 'null' }] } },
  { ...printed, lines: Array(5_000).fill({ tone: 'log', values: [] }) },
  { type: 'failed', id: 1, error: { code: 'right', name: '', message: '', line: 1 } },
  { type: 'failed', id: 1 },
])('%# is not a message', (data) => {
  expect(readMessage(data)).toBeNull();
});
