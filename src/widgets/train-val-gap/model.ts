import { finish } from '@lib/finish';
import { lambdas, run, sizes, type Lambda, type Size } from './settings';
import { curves, trainingOf, type Right, type Training } from './training';

export interface State {
  /** How many pictures the network is trained on. */
  // zh: 用多少张图训练网络。
  pictures: Size;
  lambda: Lambda;
  /** Other pictures, other first weights. */
  // zh: 换一批图，换一组初始权重。
  seed: number;
}

/** How a run ended; null while it has not. */
// zh: 一次训练的结果；还没训练完就是 null。
type End = Right | null;

export interface Model extends Record<(typeof curves)[number], number[]> {
  /** The steps after which the network was looked at. */
  // zh: 在哪些步数之后看一次网络。
  steps: number[];
  /** How the runs on each number of pictures end, with this λ and without. */
  // zh: 每种图数的训练结果：用这个 λ，以及不用 λ。
  ends: End[];
  plain: End[];
}

/** Trains on the chosen pictures, then on the other numbers of them, and without λ; yields what is known after every few steps. */
// zh: 先用选定的图训练，再用其他图数训练，再不用 λ 训练；每隔几步给出已知的结果。
export function* frames({ pictures, lambda, seed }: State): Generator<Model, Model, void> {
  const runs = (strength: Lambda) => sizes.map((size) => trainingOf(Number(size), Number(strength), seed));
  const [now, plain] = [runs(lambda), runs(lambdas[0])];
  const at = sizes.indexOf(pictures);
  const model = (): Model => ({
    ...curvesOf(now[at]),
    ends: now.map(endOf),
    plain: plain.map(endOf),
  });
  for (const training of [now[at], plain[at], ...now, ...plain])
    while (!training.isDone) {
      yield model();
      training.learn();
    }
  return model();
}

const endOf = ({ isDone, right }: Training): End => (isDone ? right.at(-1)! : null);

function curvesOf({ right }: Training) {
  const steps = right.map((_, i) => i * run.every);
  const [training, validation, leaky, fresh] = curves.map((name) => right.map((shares) => shares[name]));
  return { steps, training, validation, leaky, fresh };
}

export const compute = (state: State): Model => finish(frames(state));
