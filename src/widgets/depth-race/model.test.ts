import { expect, test } from 'vitest';
import { finish } from '@lib/finish';
import { compute } from './model';
import { bestTimes, trainTo, type Limits, type State } from './race';
import { Runner } from './runner';
import { entries, goal } from './settings';

const start: State = { step: 0, rate: 'best', seeds: '1' };
const limits: Limits = { steps: 60, points: 50, isOneRate: false };
const race = (patch: Partial<State>, within = limits) => finish(trainTo({ ...start, ...patch }, undefined, {}, within));
const seeds = [1, 2, 3, 4, 5];
const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length;

test('five networks of each at one rate: every one with PyTorch’s start is slower than all others, and He’s start slower than SELU and batch normalization', () => {
  const [slow, he, norm, selu] = entries.map((entry) => bestTimes(entry, seeds, [0.001]).times.map((time) => time ?? Infinity)); // prettier-ignore
  for (const times of [he, norm, selu]) expect(Math.max(...times)).toBeLessThan(Math.min(...slow));
  for (const times of [norm, selu]) expect(mean(times)).toBeLessThan(0.7 * mean(he));
});

test('a network trained in the race is the one that is trained alone', () => {
  const { runners } = race({ step: 12 });
  for (const { entry, rate, curve } of runners) {
    const alone = new Runner({ entry, rate, seed: 1 }, limits.points);
    for (const _ of curve) alone.learn();
    expect(alone.curve).toEqual(curve);
  }
});

test('all try the same rates; at one rate there are no others', () => {
  for (const { rate, others } of race({ step: 3 }).runners) expect([rate, ...others.map((other) => other.rate)].sort()).toEqual([0.001, 0.003, 0.01]); // prettier-ignore
  for (const { rate, others } of race({ step: 3, rate: '0.01' }).runners) expect([rate, others]).toEqual([0.01, []]);
});

test('who has arrived waits, and has the goal', () => {
  const { runners, isOver } = race({ step: 60, seeds: '3' });
  const arrived = runners.filter(({ time }) => time !== null);
  expect(arrived.length).toBeGreaterThan(0);
  for (const { times, time } of arrived) expect(times.reduce((sum, one) => sum! + one!, 0)! / 3).toBeCloseTo(time!, 12);
  expect(isOver).toBe(arrived.length === entries.length);
  expect(
    race({ step: 60 })
      .runners.find(({ entry }) => entry === 'norm')!
      .curve.at(-1),
  ).toBeGreaterThanOrEqual(goal);
});

test('at build a few steps are made at most', () => {
  expect(compute({ ...start, step: 300 })).toMatchObject({ step: 60, points: 50 });
});

test('a loss that is not a number ends a run, and its curve there', () => {
  const runner = new Runner({ entry: 'default', rate: 1e30, seed: 1 }, 50);
  for (let step = 0; step < 5; step++) runner.learn();
  expect(runner.isLost).toBe(true);
  expect(runner.curve).toHaveLength(1); // the first loss was a number still
});

test('a fork at the same rate repeats the race; at another, all go on from where they are with what Adam has gathered', () => {
  const [few, wanted] = [{ ...limits, steps: 40 }, { rate: '0.001', step: 24 } as const];
  const whole = race(wanted, few);
  const fork = [8, 1]; // at 0.001
  const same = race({ ...wanted, fork }, few);
  expect(same.runners).toEqual(whole.runners);
  expect(same.branch).toEqual(whole.runners);

  const faster = race({ ...wanted, rate: '0.01', fork }, few);
  expect(faster.branch).toEqual(whole.runners);
  for (const [i, { entry, rate, curve }] of faster.runners.entries()) {
    expect([rate, curve.slice(0, 8)]).toEqual([0.01, whole.runners[i].curve.slice(0, 8)]);
    const alone = new Runner({ entry, rate: 0.001, seed: 1 }, limits.points);
    for (let step = 0; step < 8; step++) alone.learn();
    const on = alone.goingOn(0.01);
    while (on.curve.length < curve.length) on.learn();
    expect(on.curve).toEqual(curve);
  }
  expect(faster.runners.map(({ curve }) => curve)).not.toEqual(whole.runners.map(({ curve }) => curve));
});

test('before its fork a race is one; where each has its best rate, the leaders go on', () => {
  const fork = [10, 0]; // each at its best
  const early = race({ step: 6, rate: '0.01', fork });
  expect(early.runners).toEqual(race({ step: 6 }).runners);
  expect(early.branch).toEqual(early.runners);
  const leaders = race({ step: 10 }).runners;
  race({ step: 20 }); // a network that has gone farther is trained again up to there
  const { runners } = race({ step: 14, rate: '0.001', fork });
  for (const [i, { curve, others }] of runners.entries()) {
    expect(curve.slice(0, 10)).toEqual(leaders[i].curve.slice(0, curve.length));
    expect(others).toEqual([]);
  }
});
