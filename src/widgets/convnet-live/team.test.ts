import { expect, test } from 'vitest';
import { demoNetwork, parseNetwork } from '@parts/convnet/inAddress';
import { Branch } from './branch';
import { Helper } from './helper';
import type { Setting } from './learner';
import { sharedOut } from './score';
import { suppliesOf } from './supply';
import { isForMany, Team, type Question } from './team';

const small = 'c6k3p1,relu,pool4,fc10';
const task = { network: parseNetwork(small)!, seed: 1, ...suppliesOf(70, 50, undefined) };
const adam: Setting = { optimizer: 'adam', rate: 0.003 };

/** Helpers in this thread; after so many questions they are lost. */
function crewOf(size: number, { until = Infinity } = {}) {
  const helpers = Array.from({ length: size }, () => new Helper());
  let asked = 0;
  const ask = async (questions: readonly unknown[]) => {
    if (++asked > until) throw new Error('lost');
    await Promise.resolve();
    return questions.map((question, i) => helpers[i].answer(structuredClone(question) as Question));
  };
  return { size, ask, helpers, asked: () => asked };
}

async function train(branch: Branch, epochs: number, team: Team | null = null) {
  while (branch.reached < epochs && !branch.stop) await branch.learn(team);
  return branch;
}
const trained = (team: Team | null = null, setting = adam, epochs = 2) =>
  train(new Branch(task, setting, 0), epochs, team);

const farthest = (a: Float32Array, b: Float32Array) => a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i])), 0); // prettier-ignore

test.each([1, 2, 3])('with %i helpers a network learns what it learns alone, to rounding', async (size) => {
  const alone = await trained();
  const crew = crewOf(size);
  const together = await trained(new Team(crew));
  expect(crew.asked()).toBe(8); // three batches and the test, in each epoch
  expect(farthest(together.weights(), alone.weights())).toBeLessThan(1e-3);
  expect(farthest(together.weights(), new Branch(task, adam, 0).weights())).toBeGreaterThan(1e-2);
  together.curve.loss.forEach((loss, i) => expect(loss).toBeCloseTo(alone.curve.loss[i], 4));
  expect(together.after[2].trained).toBeCloseTo(alone.after[2].trained!, 1);
});

test('with as many helpers it is the same number for number, and so are theirs', async () => {
  const crew = crewOf(2);
  const [one, other] = [await trained(new Team(crew)), await trained(new Team(crewOf(2)))];
  expect(one.weights()).toEqual(other.weights());
  expect(one.curve).toEqual(other.curve);
  const [first, second] = crew.helpers.map((helper) => helper.weights());
  expect(first).toEqual(one.weights());
  expect(second).toEqual(one.weights());
});

test('the test that is shared has the score that it has alone, number for number', async () => {
  for (const size of [1, 2, 3]) {
    const crew = crewOf(size);
    const together = await trained(new Team(crew));
    const { after } = new Branch({ ...task, start: together.weights() }, adam, 0);
    expect(together.after[2].score).toEqual(after[0].score);
  }
  expect([1, 2, 3, 5].map((shares) => sharedOut(50, shares))).toEqual([
    [0, 50],
    [0, 40, 50],
    [0, 20, 40, 50],
    [0, 20, 20, 40, 40, 50],
  ]);
});

test('when a helper is lost at the test, the test is looked at alone', async () => {
  const team = new Team(crewOf(1, { until: 3 })); // the three batches of an epoch
  const branch = await train(new Branch(task, adam, 0), 1, team);
  expect(team.isLost).toBe(true);
  expect(branch.after[1].score).toEqual(new Branch({ ...task, start: branch.weights() }, adam, 0).after[0].score);
});

test.each(['sgd', 'momentum', 'adam'] as const)('courses that take turns with %s are as those that do not', async (optimizer) => {
  const setting: Setting = { optimizer, rate: optimizer === 'adam' ? 0.003 : 0.05 };
  const team = new Team(crewOf(1));
  const turns = [new Branch(task, setting, 0), new Branch(task, { ...setting, rate: setting.rate / 2 }, 0)];
  while (turns.some(({ reached }) => reached < 2)) for (const branch of turns) if (branch.reached < 2) await branch.learn(team);
  expect(turns[0].weights()).toEqual((await trained(new Team(crewOf(1)), setting)).weights());
  // a fork takes over what the optimizer keeps, with a helper too
  const fork = await train(new Branch(task, setting, 1, turns[0]), 2, new Team(crewOf(1)));
  expect(fork.weights()).toEqual(turns[0].weights());
}); // prettier-ignore

test.each([0, 1, 4])('when a helper is lost after %i batches, it goes on alone', async (until) => {
  const crew = crewOf(2, { until });
  const team = new Team(crew);
  const branch = await trained(team);
  expect(team.isLost).toBe(true);
  expect(crew.asked()).toBe(until + 1);
  expect(branch.reached).toBe(2);
  expect(farthest(branch.weights(), (await trained()).weights())).toBeLessThan(1e-3);
});

test.each([0, 1, 2, 3])('split into three parts it is the same with %i helpers, number for number', async (size) => {
  const [here, there] = [new Branch(task, adam, 0), new Branch(task, adam, 0)];
  const crews = [crewOf(2), crewOf(size)];
  for (const [i, branch] of [here, there].entries()) {
    const team = crews[i].size ? new Team(crews[i]) : null;
    while (branch.reached < 2) await branch.learn(team, 3);
  }
  expect(crews[1].asked()).toBe(size ? 8 : 0);
  expect(there.weights()).toEqual(here.weights());
  expect(there.curve).toEqual(here.curve);
  // and not the same as in another number of parts, which is why a moment says how many there were
  expect(there.weights()).not.toEqual((await trained(new Team(crewOf(1)))).weights());
});

test('whoever asks again before the others have answered waits for the same batch', async () => {
  const crew = crewOf(1);
  const team = new Team(crew);
  const branch = new Branch(task, adam, 0);
  const waiting = branch.learn(team);
  expect(waiting).toBeInstanceOf(Promise);
  expect(branch.learn(team)).toBe(waiting);
  await train(branch, 2, team);
  expect(branch.weights()).toEqual((await trained(new Team(crewOf(1)))).weights());
});

test('a loss that is not a number stops the training where it stops alone', async () => {
  const setting: Setting = { optimizer: 'momentum', rate: 1e6 };
  const [alone, together] = [await trained(null, setting, 3), await trained(new Team(crewOf(1)), setting, 3)];
  expect(alone.stop).not.toBeNull();
  const { epoch, batch, layer, what } = alone.stop!;
  expect(together.stop).toMatchObject({ epoch, batch, layer, what });
});

test('networks that are too small, that have many parameters for their work, or that look at whole batches are trained alone', () => {
  expect(isForMany(parseNetwork(demoNetwork)!)).toBe(true);
  for (const alone of ['fc10', small, 'c16k5p2,bn,relu,pool2,fc10', 'fc400,relu,fc10'])
    expect(isForMany(parseNetwork(alone)!)).toBe(false);
});
