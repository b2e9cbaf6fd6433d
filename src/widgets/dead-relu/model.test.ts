import { expect, test } from 'vitest';
import { compute, dying, steps, units, type Settings, type State } from './model';

const state: State = { step: 0, rate: '1', optimizer: 'sgd', slope: '0', seed: 1 };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const settings: Settings = { rate: 10, optimizer: 'sgd', slope: 0, seed: 1 };
const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;

test('at first every unit fires for some example', () => {
  for (const seed of seeds) expect(dying({ ...settings, seed }).never[0]).toBe(0);
});

test('at a small rate hardly a unit dies, at a large one nearly all', () => {
  const ends = (rate: number) => seeds.map((seed) => dying({ ...settings, rate, seed }).never.at(-1)!);
  for (const dead of ends(0.1)) expect(dead).toBeLessThanOrEqual(1);
  for (const dead of ends(10)) expect(dead).toBeGreaterThanOrEqual(units - 4);
});

test('in plain SGD a unit of the first layer that is dead keeps its weights, to the last digit', () => {
  let deaths = 0;
  for (const seed of seeds) {
    const { dead, lines } = dying({ ...settings, seed });
    for (let j = 0; j < units; j++) {
      const at = dead.findIndex((row) => row[j]);
      if (at < 0) continue;
      deaths++;
      for (let step = at; step <= steps; step++) {
        expect(dead[step][j]).toBe(true);
        expect(lines[step].slice(3 * j, 3 * j + 3)).toEqual(lines[at].slice(3 * j, 3 * j + 3));
      }
    }
  }
  expect(deaths).toBeGreaterThan(50);
});

test('with a leak the units fall silent, too, but go on learning, and the network is better', () => {
  const [without, leaky] = [0, 0.01].map((slope) => seeds.map((seed) => dying({ ...settings, slope, seed })));
  expect(mean(leaky.map(({ never }) => never.at(-1)!))).toBeGreaterThan(units / 2);
  expect(mean(leaky.map(({ accuracy }) => accuracy.at(-1)!))).toBeGreaterThan(
    mean(without.map(({ accuracy }) => accuracy.at(-1)!)) + 0.1,
  );
});

test('the count is that of the lines: no point lies on the firing side of a dead unit', () => {
  const { points, lines, dead } = compute({ ...state, rate: '10' });
  for (const step of [0, 3, 20, steps]) {
    for (let j = 0; j < units; j++) {
      const [a, b, c] = lines[step].slice(3 * j);
      expect(points.some(([px, py]) => a * px + b * py + c > 1e-12)).toBe(!dead[step][j]);
    }
  }
});

test('a fork with the same settings repeats the run; one with a smaller rate goes on from the weights that it leaves', () => {
  const hot: State = { ...state, rate: '10' };
  const whole = compute(hot);
  const fork = [2, 4, 0, 0]; // rate 10, SGD, slope 0
  const same = compute({ ...hot, fork });
  expect(same.lines).toEqual(whole.lines);
  expect(same.branch!.lines).toEqual(whole.lines);

  const cool = compute({ ...hot, rate: '0.1', fork });
  expect(cool.branch!.lines).toEqual(whole.lines);
  expect(cool.lines.slice(0, 3)).toEqual(whole.lines.slice(0, 3));
  expect(cool.lines[3]).not.toEqual(whole.lines[3]);
  expect(cool.never.at(-1)!).toBeLessThan(whole.never.at(-1)!);
  // a unit that is dead already stays as it is
  whole.dead[2].forEach((dead, j) => expect(cool.dead.at(-1)![j] || !dead).toBe(true));
});

test('momentum goes along into a fork, and another optimizer starts with none', () => {
  const run: State = { ...state, rate: '0.1', optimizer: 'momentum' };
  const fork = [10, 0, 1, 0];
  expect(compute({ ...run, fork }).lines).toEqual(compute(run).lines);
  const [kept, lost] = (['momentum', 'sgd'] as const).map(
    (optimizer) => compute({ ...run, optimizer, fork }).lines[11],
  );
  expect(kept).not.toEqual(lost);
});
