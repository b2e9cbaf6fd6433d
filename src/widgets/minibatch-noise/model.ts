import { backward } from '@lib/engine/autograd';
import { finish } from '@lib/finish';
import { memo } from '@lib/memo';
import { matmul, mseLoss, mul } from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';
import { tensor } from '@lib/engine/tensor';

export interface State {
  batch: '1' | '4' | '16' | '64' | '256';
  /** Which draw of the batches. */
  // zh: 第几次抽取的小批量。
  seed: number;
  against: 'examples' | 'steps';
  /** The step size of every batch, or each its own best of those that are tried. */
  // zh: 所有批量共用的步长，或者各取试过的步长里最好的。
  rate: 'best' | '0.02' | '0.05' | '0.1' | '0.2' | '0.3' | '0.5';
}

/** The points through which a line is to be laid. */
// zh: 要用直线去拟合的点。
export const count = 256;
export const batches = [1, 4, 16, 64, 256];
export const draws = 300;
/** Where the gradient is asked for, and where the runs begin: slope and intercept. */
// zh: 求哪里的梯度，也是各次下降的起点：斜率和截距。
export const start = [0, 0];
const truth = [2, -2];
const noise = 0.7;
/** The middle of the points: since it is not 0, the loss is a long valley, twenty times as steep across as along. */
// zh: 这些点的中心：因为不在 0，损失是一条长峡谷，横向比纵向陡二十倍。
const middle = 1.2;
/** The step sizes that are tried, and of them the best for each size of batch: least loss after 512 examples. */
// zh: 要试的步长，每种批量取其中最好的：看过 512 个样本后损失最小。
export const tried = [0.02, 0.05, 0.1, 0.2, 0.3, 0.5];
export const rates: Record<number, number> = { 1: 0.05, 4: 0.2, 16: 0.5, 64: 0.5, 256: 0.5 };
/** The step size that a size of batch is given. */
// zh: 给某种批量的步长。
export const rateOf = (batch: number, rate: State['rate']): number => (rate === 'best' ? rates[batch] : Number(rate));
const seen = 2048;
const most = 64;

const float64 = { dtype: 'float64' } as const;
const random = new Random(4);
const points = Array.from({ length: count }, () => {
  const x = middle + 2 * random.uniform() - 1;
  return { x, y: truth[0] * x + truth[1] + noise * random.normal() };
});

/** The gradient of half the mean squared error of each point alone, at slope and intercept w. */
// zh: 在斜率、截距为 w 处，每个点单独的均方误差之半的梯度。
const each = points.map(({ x, y }) => {
  const error = start[0] * x + start[1] - y;
  return [error * x, error];
});

function meanOf(list: number[][]): number[] {
  return [0, 1].map((k) => list.reduce((total, g) => total + g[k], 0) / list.length);
}

/** The gradient of a batch, by the library. */
// zh: 一个小批量的梯度，由库求得。
export function gradientOf(chosen: number[], w: number[]): number[] {
  const X = tensor(chosen.map((i) => [points[i].x, 1]), float64); // prettier-ignore
  const y = tensor(chosen.map((i) => points[i].y), float64); // prettier-ignore
  const weights = tensor(w, { ...float64, requiresGrad: true });
  backward(mul(mseLoss(matmul(X, weights), y), 0.5));
  return [...weights.grad!.data];
}

const whole = meanOf(each);
/** How far the gradient of a single point is from that of all, typically. */
// zh: 单独一个点的梯度通常离全部点的梯度有多远。
const single = Math.sqrt(meanOf(each.map((g) => [(g[0] - whole[0]) ** 2 + (g[1] - whole[1]) ** 2, 0]))[0]);

/** What theory says of batches drawn without replacement: σ/√B, times the finite-population correction. */
// zh: 不放回抽取的小批量，理论给出的值：σ/√B，再乘有限总体修正。
export const theory = (batch: number): number => (single / Math.sqrt(batch)) * Math.sqrt((count - batch) / (count - 1));

function estimates(batch: number, from: Random): number[][] {
  return Array.from({ length: draws }, () =>
    meanOf(
      from
        .permutation(count)
        .slice(0, batch)
        .map((i) => each[i]),
    ),
  );
}

const spreadOf = (list: number[][]) =>
  Math.sqrt(list.reduce((total, g) => total + (g[0] - whole[0]) ** 2 + (g[1] - whole[1]) ** 2, 0) / list.length);

const lossOf = (w: number[]) => points.reduce((total, { x, y }) => total + (w[0] * x + w[1] - y) ** 2, 0) / (2 * count);

/** The points of minibatch number `step` of a shuffled order; after the last point it begins again. */
// zh: 打乱顺序后，第 `step` 个小批量的点；用完最后一个点再从头开始。
function batchOf(order: number[], batch: number, step: number): number[] {
  const from = (step * batch) % order.length;
  return order.slice(from, from + batch);
}

/** A descent by batches until as many examples have been seen: the loss of all points after each step. */
// zh: 按小批量下降，直到看过同样多的样本：每步之后全部点的损失。
export function descend(batch: number, seed: number, rate = rates[batch], examples = seen) {
  const from = new Random(100 + seed);
  const w = tensor(start, { ...float64, requiresGrad: true });
  const optimizer = optim.sgd([w], { lr: rate });
  const losses = [lossOf([...w.data])];
  let order: number[] = [];
  for (let step = 0; step < examples / batch; step++) {
    if ((step * batch) % count === 0) order = from.permutation(count);
    const chosen = batchOf(order, batch, step);
    const X = tensor(chosen.map((i) => [points[i].x, 1]), float64); // prettier-ignore
    const y = tensor(chosen.map((i) => points[i].y), float64); // prettier-ignore
    optimizer.zeroGrad();
    backward(mul(mseLoss(matmul(X, w), y), 0.5));
    optimizer.step();
    losses.push(lossOf([...w.data]));
  }
  return losses;
}

const spreadsOf = memo((seed: number) => batches.map((batch) => spreadOf(estimates(batch, new Random(seed)))), {
  most: 20,
});

/** The descents, from the smallest batch on, as far as they have been made. */
// zh: 各次下降，从最小的批量起，算到哪里是哪里。
const runsOf = memo((_seed: number, _rate: State['rate']): number[][] => [], { most: 20 });

/** Gradients of batches around the gradient of all points, and what that means for the descent. */
// zh: 小批量的梯度散布在全部点的梯度周围，以及这对下降意味着什么。
export function* frames({ batch, seed, against, rate }: State) {
  const spreads = spreadsOf(seed);
  const runs = runsOf(seed, rate);
  const size = Number(batch);
  const cloud = estimates(size, new Random(seed));
  const model = () => ({
    batch: size,
    against,
    rate,
    whole,
    cloud,
    /** How far estimates are from the whole gradient, typically: measured, and by theory, for each size of batch. */
    // zh: 估计值通常离完整的梯度有多远：实测的和理论的，对每种批量。
    spreads,
    expected: batches.map(theory),
    /** The loss after each step of each descent, and where that is on the axis: its steps or examples. */
    // zh: 每次下降每一步之后的损失，以及它在横轴上的位置：走了多少步，或看过多少个样本。
    curves: runs.map((run, i) => {
      const losses = run.slice(0, against === 'steps' ? most + 1 : undefined);
      return { at: losses.map((_, step) => (against === 'steps' ? step : step * batches[i])), losses };
    }),
    end: against === 'steps' ? most : seen,
    least: Math.min(...runs.map((losses) => Math.min(...losses))),
  });
  while (runs.length < batches.length) {
    const next = batches[runs.length];
    runs.push(descend(next, seed, rateOf(next, rate)));
    yield model();
  }
  return model();
}

export const compute = (state: State) => finish(frames(state));

export type Model = ReturnType<typeof compute>;
