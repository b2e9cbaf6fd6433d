import { expect, test } from 'vitest';
import { readMessage } from './protocol';

test('messages of the protocol are read', () => {
  const good = [
    { type: 'output', lines: ['a'], dropped: 0 },
    { type: 'finished', shown: null, defined: true },
    { type: 'returned', id: 1, value: { type: 'numbers', shape: [2], data: [1, NaN] }, changedArguments: false },
    { type: 'failed', name: 'Error', message: 'x', line: 3 },
  ];
  for (const message of good) expect(readMessage(message)).toBe(message);
});

test('anything else from the sandbox is ignored', () => {
  const bad = [
    null,
    'finished',
    { type: 'grade', right: true },
    { type: 'output', lines: [{ toString: 1 }], dropped: 0 },
    { type: 'output', lines: Array(5000).fill('a'), dropped: 0 },
    { type: 'returned', id: -1, value: { type: 'number', value: 1 }, changedArguments: false },
    { type: 'returned', id: 1, value: { type: 'number', value: '1' }, changedArguments: false },
    { type: 'finished', shown: 'x'.repeat(1e6), defined: true },
  ];
  for (const message of bad) expect(readMessage(message)).toBeNull();
});
