import { expect, test } from 'vitest';
import { compute, groupsOf, rowsOf, sizes, starts, training, units, type Settings, type State } from './model';

const settings: Settings = { start: 'equal', broken: 0, size: 0, f: 'tanh', seed: 1 };
const at = (patch: Partial<Settings>, most = 150) => training({ ...settings, ...patch }, most);
const seeds = [1, 2, 3, 4, 5];

test('equal weights stay equal to the last digit, whatever the function', () => {
  for (const f of ['tanh', 'relu', 'sigmoid'] as const)
    for (const start of ['zeros', 'equal'] as const) {
      const { apart, kinds } = at({ f, start });
      expect(Math.max(...apart)).toBe(0);
      expect(new Set(kinds)).toEqual(new Set([1]));
    }
});

test('from zeros only the bias of the output learns, with tanh and with ReLU', () => {
  for (const f of ['tanh', 'relu'] as const) {
    const { units: all, output } = at({ f, start: 'zeros' });
    expect(all.at(-1)!.every((value) => value === 0)).toBe(true);
    // two thirds of the points are in the ring
    expect(output.at(-1)).toBeCloseTo(Math.log(2), 3);
  }
});

test('a unit that was moved leaves the others; those stay copies', () => {
  for (const seed of seeds) {
    const { units: all } = at({ broken: 2, size: 0.1, seed });
    expect(groupsOf(all.at(-1)!)).toEqual([[0], [1], [2, 3, 4, 5]]);
    const rows = rowsOf(all.at(-1)!);
    for (const row of rows.slice(3)) expect(row).toEqual(rows[2]);
  }
});

test('what is moved is moved by about its size', () => {
  for (const size of [1e-9, 0.1]) {
    const { apart } = at({ broken: units, size }, 0);
    expect(apart[0]).toBeGreaterThan(size / 2);
    expect(apart[0]).toBeLessThan(8 * size);
  }
});

test('the figure has a run for each start, and a number for each step', () => {
  const state: State = { ...settings, step: 0, size: sizes[0] };
  for (const start of starts) {
    const { apart, kinds, accuracy, units: all, output } = compute({ ...state, start });
    for (const list of [kinds, accuracy, all, output]) expect(list).toHaveLength(apart.length);
  }
});

test('a fork that moves no more units repeats the run; one that moves one lets it leave from there on', () => {
  const state: State = { ...settings, broken: 1, size: '0.001', step: 0 };
  const whole = compute(state);
  const fork = [40, 1, sizes.indexOf('0.001')];
  for (const broken of [0, 1]) {
    const { branch, ...same } = compute({ ...state, broken, fork });
    expect({ ...same, branch: null }).toEqual(whole);
    expect(branch).toMatchObject({ apart: whole.apart, kinds: whole.kinds, accuracy: whole.accuracy });
  }
  const { branch, units: all, accuracy } = compute({ ...state, broken: 2, size: '0.1', fork });
  expect(branch!.apart).toEqual(whole.apart);
  expect([all, accuracy].map((list) => list.slice(0, 41))).toEqual([whole.units, whole.accuracy].map((list) => list.slice(0, 41))); // prettier-ignore
  const last = rowsOf(all.at(-1)!);
  expect(last[1]).not.toEqual(last[2]);
  expect(last[3]).toEqual(last[2]);
});
