// Computations of figures in one thread and in several, in turn; and the time of the exchange of a gradient alone.
import { pictures } from '../../lib/data/pictures/index';
import { WorkerCrew, type Crew } from '../../src/kit/worker/Crew';
import { demoNetwork, parseNetwork } from '../../src/parts/convnet/inAddress';
import { Branch } from '../../src/widgets/convnet-live/branch';
import { Learner, sumOf, type Setting } from '../../src/widgets/convnet-live/learner';
import { suppliesOf } from '../../src/widgets/convnet-live/supply';
import { Team } from '../../src/widgets/convnet-live/team';
import { frames as crossValidation } from '../../src/widgets/cross-validation/model';
import { frames as nearest } from '../../src/widgets/nearest-images/model';

const rounds = 5;
const batch = 32;
const setting: Setting = { optimizer: 'adam', rate: 0.003 };
const task = { network: parseNetwork(demoNetwork)!, seed: 1, ...suppliesOf(3000, 500, undefined) };
task.train.all();
task.test.all();

const timed = async (work: () => unknown) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
/** The least of several times, each over ten runs, because a Worker's clock is coarse. */
const least = async (times: number, work: () => unknown) => {
  let best = Infinity;
  const runs = async () => {
    for (let i = 0; i < 10; i++) await work();
  };
  for (let i = 0; i < times; i++) best = Math.min(best, (await timed(runs)) / 10);
  return best;
};

async function epoch(branch: Branch, team: Team | null) {
  const next = branch.reached + 1;
  while (branch.reached < next) await branch.learn(team);
}

async function epochs(threads: number) {
  const team = new Team(new WorkerCrew('convnet-live', threads - 1));
  const [alone, together] = [new Branch(task, setting, 0), new Branch(task, setting, 0)];
  await epoch(together, team); // code is loaded and compiled
  await epoch(alone, null);
  const times: { alone: number; together: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push({ alone: await timed(() => epoch(alone, null)), together: await timed(() => epoch(together, team)) });
  }
  return times;
}

/**
 * The time of one batch with this number of threads, if each had a core of its own: one thread's work, the exchange,
 * the step.
 */
async function batchWith(threads: number) {
  const learner = new Learner(task.network, 1, setting);
  const chosen = Array.from({ length: Math.ceil(batch / threads) }, (_, i) => i);
  const [x, labels] = [task.train.batch(chosen), task.train.labelsOf(chosen)];
  if (threads === 1) return { work: await least(12, () => learner.learn(x, labels)), exchange: 0 };
  const work = await least(12, () => learner.part(x, labels, batch));
  const part = learner.part(x, labels, batch);
  const sums = await least(12, () => learner.step(sumOf(Array.from({ length: threads }, () => part)).gradient));
  const crew = new WorkerCrew('convnet-live', threads - 1);
  const question = (news: object) => Array.from({ length: threads - 1 }, () => ({ ...news, chosen: [], of: batch }));
  const { network } = task;
  await crew.ask(question({ course: { network, setting, weights: learner.weights(), kept: learner.optimizer.save() }, pictures: { pixels: new Uint8Array(3072), labels: new Uint8Array(1) } })); // prettier-ignore
  // without pictures to work on; the gradient step is theirs too
  const messages = await least(40, () => crew.ask(question({ gradient: part.gradient })));
  return { work, exchange: messages + sums };
}

/** Lets messages in, as the site's Worker does between two frames. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Computes a figure's model, by its own generator, alone and with helpers in turn. */
async function figures<Given>(
  widget: string,
  threads: number,
  frames: (given: Given, work: { crew(): Crew | null }) => Generator,
  fresh: () => Given,
) {
  const crew = new WorkerCrew(widget, threads - 1);
  while (!crew.isReady) await turn();
  const whole = async (crew: Crew | null) => {
    const running = frames(fresh(), { crew: () => crew });
    for (;;) {
      const { done, value } = running.next();
      if (done) return;
      if (value instanceof Promise) await value;
    }
  };
  for (const each of [null, crew]) await whole(each);
  const times: { alone: number; together: number }[] = [];
  for (let round = 0; round < 15; round++) {
    times.push({ alone: await timed(() => whole(null)), together: await timed(() => whole(crew)) });
  }
  return times;
}

/** Pictures given by a reader, new each time, so that nothing is remembered; `test` of them are for testing. */
function given(train: number, test: number) {
  const sets = [pictures({ n: train, seed: 1 }), pictures({ n: test, seed: 2 })];
  const pixels = new Uint8Array((train + test) * 3072);
  pixels.set(sets[0].pixels);
  pixels.set(sets[1].pixels, train * 3072);
  const labels = Uint8Array.from([...sets[0].labels, ...sets[1].labels]);
  return () => ({ pixels: pixels.subarray(), labels, testFrom: train });
}

const near = (metric: 'l1' | 'l2', threads: number, sets: ReturnType<typeof given>) =>
  figures('nearest-images', threads, (own, work) => nearest({ asked: 'test', query: 0, metric, k: 10, training: '5000' }, own, work), sets); // prettier-ignore

export async function bench(threads: number) {
  const score = await least(1, () => new Branch(task, setting, 0));
  const batches = [];
  for (const threads of [1, 2, 4, 8]) batches.push({ threads, ...(await batchWith(threads)) });
  const many = given(5000, 200);
  const compared = {
    'an epoch of the course’s convnet, 3,000 pictures': await epochs(threads),
    'five folds of cross-validation, 1,000 pictures': await figures(
      'cross-validation',
      threads,
      (own, work) => crossValidation({ folds: 5, count: '1000', look: 'all', fold: 1 }, own, work),
      given(1000, 0),
    ),
    'nearest of 5,000 pictures to 200 in L2': await near('l2', threads, many),
    'nearest of 5,000 pictures to 200 in L1': await near('l1', threads, many),
  };
  postMessage({ threads, compared, score, batches });
}
