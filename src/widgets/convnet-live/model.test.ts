import { expect, test } from 'vitest';
import { finish } from '@lib/finish';
import { demoNetwork } from '@parts/convnet/inAddress';
import { Branch } from './branch';
import { compute, frames as limited } from './model';
import { suppliesOf } from './supply';
import { problemOf } from './problem';
import { summaryText } from './said';
import { strings } from './strings';
import { trainTo, type Model, type State } from './training';
import { parseNetwork } from '@parts/convnet/inAddress';

const tiny = 'c4k3p1,relu,pool4,fc10';
const state: State = {
  epoch: 0,
  network: tiny,
  optimizer: 'adam',
  rate: '0.003',
  pictures: '300',
  seed: 1,
  forks: [],
  course: [0],
};
const limits = { epochs: 4, pictures: 100, tested: 50, shown: 2 };
const after = (patch: Partial<State>) => finish(trainTo({ ...state, ...patch }, {}, {}, limits));

test('training lowers the loss, and the same state gives the same numbers', () => {
  const { courses } = after({ epoch: 4 });
  const { loss } = courses[0].curve;
  expect(loss[loss.length - 1]).toBeLessThan(loss[0]);
  const early = after({ epoch: 2 });
  after({ seed: 2, epoch: 1 });
  expect(after({ epoch: 2 })).toEqual(early);
});

test('a fork with the same setting repeats the course that it leaves, number by number', () => {
  const whole = after({ epoch: 4 });
  const fork = after({ epoch: 4, forks: [0, 2, 2, 1], course: [1] });
  expect(fork.courses[1]).toMatchObject({ from: 2, optimizer: 'adam', rate: 0.003 });
  expect(fork.weights).toEqual(whole.weights);
  expect(fork.courses[1].right).toEqual(whole.courses[0].right.slice(2));
  expect(fork.courses[0]).toEqual(whole.courses[0]);
});

test('a fork with another rate goes elsewhere, and what it left stays', () => {
  const fork = after({ epoch: 3, forks: [0, 1, 2, 0, 1, 2, 0, 4], course: [2] });
  expect(fork.courses.map(({ from, optimizer }) => [from, optimizer])).toEqual([[0, 'adam'], [1, 'adam'], [2, 'sgd']]); // prettier-ignore
  expect(fork.courses[0]).toEqual(after({ epoch: 3 }).courses[0]);
  expect(fork.weights).not.toEqual(after({ epoch: 3 }).weights);
});

test('a rate that is far too large stops the training, and says where', () => {
  const { courses, epoch } = after({ network: demoNetwork, epoch: 3, optimizer: 'momentum', rate: '1' });
  const { stop } = courses[0];
  expect(stop).not.toBeNull();
  expect(stop!.epoch).toBe(epoch + 1);
  expect(stop!.at).toBeGreaterThan(courses[0].curve.at.at(-1) ?? 0);
  expect(stop!.at).toBeLessThanOrEqual(stop!.epoch);
  expect(stop!.layer).toBeGreaterThanOrEqual(0);
  expect(stop!.layer).toBeLessThan(10);
  expect(Number.isNaN(stop!.largest)).toBe(false);
});

test('what cannot be trained here is said, with its number, and ours stands there', () => {
  expect(problemOf('nonsense')).toMatchObject({ why: 'unknown' });
  expect(problemOf('c8k5,pool2,pool4,fc10')).toBeNull();
  expect(problemOf('c8k5,pool2,c4k11,pool8,fc10')).toMatchObject({ why: 'misfit', at: 3 });
  expect(problemOf('fc10,pool2')).toMatchObject({ why: 'misfit', at: 1, misfit: { why: 'flat' } });
  expect(problemOf('fc400,relu,fc10')).toMatchObject({ why: 'parameters', found: 3073 * 400 + 4010 });
  expect(problemOf('c100k7p3,fc10')).toMatchObject({ why: 'parameters' });
  expect(problemOf('c64k5p2,relu,c64k5p2,relu,pool8,fc10')).toMatchObject({ why: 'multiplyAdds' });
  expect(problemOf('c16k3p1,relu')).toMatchObject({ why: 'scores', found: 0 });
  expect(problemOf('fc9')).toMatchObject({ why: 'scores', found: 9 });
  expect(problemOf(demoNetwork)).toBeNull();
  const instead = after({ network: 'nonsense', epoch: 2 });
  expect(instead).toMatchObject({
    problem: { why: 'unknown', at: 0, part: 'nonsense' },
    network: demoNetwork,
    epoch: 2,
  });
  expect(instead).toEqual({ ...after({ network: demoNetwork, epoch: 2 }), problem: instead.problem }); // and is trained there
  const [said, before] = [instead, { ...instead, epoch: 0 }].map((model) => summaryText(model, strings.en, false));
  expect(before).toContain('nonsense');
  expect(said).not.toContain('nonsense'); // it stands above the picture
});

test('a frame on the way to a fork shows a course that is there', () => {
  const patch = { seed: 3, epoch: 3, forks: [0, 2, 2, 0, 1, 3, 0, 0], course: [2] };
  const seen = [...trainTo({ ...state, ...patch }, {}, {}, limits)] as Model[];
  expect(seen.some(({ courses }) => courses.length < 3)).toBe(true);
  for (const { courses, shown } of seen) expect(courses[shown]).toBeDefined();
  expect(after(patch).shown).toBe(2);
});

test('frames on the way are whole, and the page’s model at build is small', () => {
  const seen = [...limited({ ...state, epoch: 20 })];
  expect(seen.length).toBeGreaterThan(2);
  for (const frame of seen) expect(frame.weights.every(Number.isFinite)).toBe(true);
  expect(compute({ ...state, epoch: 20 })).toMatchObject({ epoch: 2, trained: 300, tested: 100 });
  // but not another than on the page, where nothing is trained
  const [built, alive] = [compute({ ...state, pictures: '3000', epoch: 0 }), finish(trainTo({ ...state, pictures: '3000', epoch: 0 }))] as Model[]; // prettier-ignore
  expect(built).toMatchObject({ trained: 3000, tested: 500, score: alive.score });
});

test('the course’s pictures are drawn as the whole set is', () => {
  const { train } = suppliesOf(30, 10, undefined);
  const { train: again } = suppliesOf(30, 10, undefined);
  const all = Array.from({ length: 30 }, (_, i) => i);
  expect(train.batch([7]).data).toEqual(again.batch(all).data.slice(7 * 3072, 8 * 3072));
});

test('a linear classifier is a network of its last layer', () => {
  const { train, test } = suppliesOf(60, 20, undefined);
  const branch = new Branch(
    { network: parseNetwork('fc10')!, seed: 1, train, test },
    { optimizer: 'momentum', rate: 0.001 },
    0,
  );
  while (branch.reached < 3) branch.learn();
  expect(branch.checkpoint(3)!.trained).toBeGreaterThan(branch.checkpoint(1)!.trained!);
});
