import { expect, test } from 'vitest';
import { choice, initialState, numbers, range, run, toggle } from './controls';
import { readState, writeState } from './urlState';

const controls = {
  margin: range({ min: 0, max: 3, step: 0.1, value: 1 }),
  scores: numbers({ min: -4, max: 10, step: 0.1, value: [3.2, 5.1] }),
  squared: toggle({ value: false }),
  over: choice({ options: ['one', 'classes'], value: 'one' }),
  frame: run({ last: 9, value: 9, framesPerSecond: 1 }),
};
const defaults = initialState(controls);
const other = { margin: 2, scores: [-1.7, 10], squared: true, over: 'classes' as const, frame: 4 };

test('what is written is read back', () => {
  const search = writeState('w', controls, other, defaults, '');
  expect(search).toBe('?w.margin=2&w.scores=-1.7,10&w.squared=on&w.over=classes&w.frame=4');
  expect(readState('w', controls, search)).toEqual(other);
});

test('only what differs from the defaults is written, and other parts of the query stay', () => {
  expect(writeState('w', controls, defaults, defaults, '?w.margin=2&x=1')).toBe('?x=1');
  expect(writeState('w', controls, { ...defaults, squared: true }, defaults, '?x=1')).toBe('?x=1&w.squared=on');
  expect(writeState('w', controls, defaults, defaults, '')).toBe('');
});

test('nonsense and unknown names are ignored', () => {
  const search = '?w.margin=banana&w.scores=1&w.squared=maybe&w.over=two&w.frame=&w.colour=red&other.margin=2';
  expect(readState('w', controls, search)).toEqual({});
  expect(readState('w', controls, '?w.margin=Infinity&w.scores=1,NaN')).toEqual({});
});

test('numbers out of range are clamped', () => {
  expect(readState('w', controls, '?w.margin=99&w.scores=-50,50&w.frame=3.4')).toEqual({
    margin: 3,
    scores: [-4, 10],
    frame: 3,
  });
});

test('what goes in steps of one is whole, unless it says otherwise', () => {
  const bounds = { min: 1, max: 9, step: 1 };
  const counts = {
    filters: range({ ...bounds, value: 2 }),
    places: numbers({ ...bounds, value: [1, 1] }),
    shift: range({ ...bounds, whole: false, value: 2 }),
  };
  const read = readState('w', counts, '?w.filters=2.6&w.places=1.4,99.7&w.shift=2.5');
  expect(read).toEqual({ filters: 3, places: [1, 9], shift: 2.5 });
});
