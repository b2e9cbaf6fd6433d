import { expect, test } from 'vitest';
import { finish } from '@lib/finish';
import { compute } from './model';
import { bestTime, timeTo, trainTo, type Limits, type State } from './race';
import { Runner } from './runner';
import { arrival } from '@parts/teams/teams';
import { goal, lineups, rates } from './settings';

const state: State = { epoch: 0, optimizer: 'momentum', start: 'own', lineup: 'three', seeds: '1' };
const setting = { optimizer: 'adam', start: 'own', seed: 1 } as const;
const few = 96;
const limits: Limits = { epochs: 12, pictures: few, rates: 3 };
const race = (patch: Partial<State>, within = limits) => finish(trainTo({ ...state, ...patch }, undefined, {}, within));

test('a curve arrives between the ends of two epochs, in proportion', () => {
  expect(arrival([0.25, 0.5, 1], goal)).toBe(2.5);
  expect(arrival([0.75], goal)).toBe(1);
  expect(arrival([0.2, 0.7], goal)).toBeNull();
});

test('a network trained in the race is the one that is trained alone', () => {
  const { runners } = race({ epoch: 12, optimizer: 'adam' });
  for (const activation of ['relu', 'tanh'] as const) {
    const { rate, time } = runners.find((one) => one.activation === activation)!;
    expect(time).toBe(timeTo({ ...setting, activation, rate }, 12, { count: few }));
    expect({ rate, time }).toEqual(bestTime({ ...setting, activation }, { count: few }));
  }
});

test('every activation tries the same rates, and the fastest counts', () => {
  const { runners } = race({ epoch: 12, optimizer: 'adam' });
  for (const { activation, rate, others, time } of runners) {
    expect([rate, ...others.map((other) => other.rate)].sort()).toEqual([...rates.adam].sort());
    for (const other of others) {
      const slower = timeTo({ ...setting, activation, rate: other.rate }, 12, { count: few });
      if (time !== null && slower !== null) expect(slower).toBeGreaterThanOrEqual(time);
    }
  }
});

test('the ratio is that of the two times; where one is missing there is none', () => {
  const { ratio, runners } = race({ epoch: 12, optimizer: 'adam' });
  const time = (name: string) => runners.find(({ activation }) => activation === name)!.time!;
  expect(ratio).toBe(time('tanh') / time('relu'));
  expect(race({ epoch: 1 }).ratio).toBeNull();
});

test('with several networks each, the time is the mean of theirs', () => {
  const { runners } = race({ epoch: 12, optimizer: 'adam', seeds: '3' });
  for (const { times, time } of runners) {
    expect(times).toHaveLength(3);
    if (time !== null) expect(time).toBeCloseTo(times.reduce((sum, one) => sum! + one!, 0)! / 3, 12);
  }
});

test('a run that is asked for again, or farther, goes on where it was', () => {
  const curves = (epoch: number) =>
    race({ epoch }).runners.flatMap(({ activation, rate, curve, others }) =>
      [{ rate, curve }, ...others].map((one) => [`${activation} ${one.rate}`, one.curve] as const),
    );
  const long = new Map(curves(5));
  for (const [name, curve] of curves(3)) expect(long.get(name)!.slice(0, 3), name).toEqual(curve);
});

test('a loss that is not a number ends a run, without a time', () => {
  const runner = new Runner({ ...setting, activation: 'relu', optimizer: 'sgd', rate: 1e9 }, { count: few });
  for (let epoch = 0; epoch < 3; epoch++) runner.learn();
  expect(runner.isLost).toBe(true);
  expect(runner.curve).toHaveLength(0); // lost in its first epoch, which is not drawn as if at chance
  expect(arrival(runner.curve, goal)).toBeNull();
});

test('all eight can race, with their own start or PyTorch’s, and learn', () => {
  for (const start of ['own', 'default'] as const) {
    const { runners } = race({ epoch: 6, start, optimizer: 'adam', lineup: 'all' }, { ...limits, rates: 1 });
    expect(runners.map(({ activation }) => activation)).toEqual(lineups.all);
    for (const { activation, curve } of runners) if (activation !== 'sigmoid') expect(curve.at(-1)).toBeGreaterThan(curve[0]); // prettier-ignore
  }
});

test('a fork with the same optimizer repeats the race; with another, all go on from where they are', () => {
  const asked: Partial<State> = { epoch: 6, optimizer: 'momentum' };
  const whole = race(asked);
  const fork = [3, 1]; // momentum
  const same = race({ ...asked, fork });
  expect(same.runners).toEqual(whole.runners);
  expect(same.branch).toEqual(whole.runners);

  const other = race({ ...asked, optimizer: 'adam', fork });
  expect(other.branch).toEqual(whole.runners);
  const leaders = race({ epoch: 3, optimizer: 'momentum' }).runners;
  for (const [i, { activation, rate, curve, others }] of other.runners.entries()) {
    expect([rate, ...others.map((one) => one.rate)].sort()).toEqual([...rates.adam].sort());
    for (const one of [curve, ...others.map((one) => one.curve)]) expect(one.slice(0, 3)).toEqual(leaders[i].curve);
    const alone = new Runner({ activation, optimizer: 'momentum', start: 'own', rate: leaders[i].rate, seed: 1 }, { count: few }); // prettier-ignore
    for (let epoch = 0; epoch < 3; epoch++) alone.learn();
    const on = alone.goingOn('adam', rate);
    while (on.curve.length < curve.length) on.learn();
    expect(on.curve).toEqual(curve);
  }
});

test('momentum goes along to a network that goes on, and the order of the pictures', () => {
  const runner = new Runner({ ...setting, activation: 'tanh', optimizer: 'momentum', rate: 0.03 }, { count: few });
  for (let epoch = 0; epoch < 2; epoch++) runner.learn();
  const [on, anew] = [runner.goingOn('momentum', 0.03), runner.goingOn('sgd', 0.03)];
  for (const one of [runner, on, anew]) for (let epoch = 0; epoch < 4; epoch++) one.learn();
  expect(on.curve).toEqual(runner.curve);
  expect(anew.curve).not.toEqual(runner.curve);
});

test('at build a few pictures and epochs are trained at most', () => {
  expect(compute({ ...state, epoch: 20 })).toMatchObject({ epoch: 10, pictures: 32 });
});
