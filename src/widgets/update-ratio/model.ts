import { finish } from '@lib/finish';
import { kinds, run, tried, type Kind } from './settings';
import { trainingOf, type Training } from './training';

export interface State {
  kind: Kind;
  /** The learning rate, as a logarithm to base 10. */
  // zh: 学习率，以 10 为底的对数。
  rate: number;
  /** Other pictures, other first weights. */
  // zh: 换一批图，换一组初始权重。
  seed: number;
}

/** How a run ended: its loss, and how long the first step was beside the weights of the first layer, and later ones; null while it has not ended. */
// zh: 一次训练的结果：损失，以及第一层里第一步、后面各步与权重的长度之比；还没训练完就是 null。
export type End = { loss: number; first: number; later: number } | null;

export interface Model {
  /** The steps after which the loss was taken, and the losses. */
  // zh: 在哪些步数之后算损失，以及算出的损失。
  steps: number[];
  losses: number[];
  /** How long each step was beside the weights, in the first layer and in the second. */
  // zh: 每一步与权重的长度之比，第一层和第二层。
  first: number[];
  second: number[];
  /** How the runs at all rates that are tried end. */
  // zh: 所有试过的学习率，结果各是什么。
  ends: Record<Kind, End[]>;
}

/** Trains at the chosen rate, then at all that are tried; yields what is known after every few steps. */
// zh: 先用选定的学习率训练，再逐一试其余的；每隔几步给出已知的结果。
export function* frames({ kind, rate, seed }: State): Generator<Model, Model, void> {
  const now = trainingOf(kind, rate, seed);
  const others = Object.fromEntries(kinds.map((each) => [each, tried.map((at) => trainingOf(each, at, seed))])) as Record<Kind, Training[]>; // prettier-ignore
  const model = (): Model => ({
    steps: now.losses.map((_, i) => i * run.every),
    losses: [...now.losses],
    first: [...now.ratios[0]],
    second: [...now.ratios[1]],
    ends: { sgd: others.sgd.map(endOf), adam: others.adam.map(endOf) },
  });
  for (const training of [now, ...others[kind], ...kinds.flatMap((each) => others[each])])
    while (!training.isDone) {
      yield model();
      training.learn();
    }
  return model();
}

export const endOf = ({ isDone, losses, ratios: [first] }: Training): End =>
  isDone ? { loss: losses.at(-1)!, first: first[0], later: typical(first) } : null;

/** What a step of the second half is on average. */
// zh: 后一半里，平均每步是多少。
export function typical(ratios: readonly number[]): number {
  const later = ratios.slice(run.steps / 2);
  return later.reduce((sum, ratio) => sum + ratio, 0) / later.length;
}

/** Which of the rates tried ends with the least loss; null while some have not been trained. */
// zh: 试过的学习率里，哪一个的损失最后最低；没有全部训练完就是 null。
export function bestOf(ends: readonly End[]): number | null {
  if (!ends.every((end) => end !== null)) return null;
  const losses = ends.map(({ loss }) => (Number.isNaN(loss) ? Infinity : loss));
  return losses.indexOf(Math.min(...losses));
}

export const compute = (state: State): Model => finish(frames(state));
