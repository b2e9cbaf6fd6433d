import { grad } from '@lib/engine/autograd';
import { full, Tensor, tensor } from '@lib/engine/tensor';
import { eigh, eigvalsh } from '@lib/eigh';
import { finish } from '@lib/finish';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import {
  cat,
  div,
  matmul,
  mean,
  mul,
  neg,
  reshape,
  sigmoid,
  slice,
  softplus,
  stack,
  sub,
  sum,
  transpose,
  unsqueeze,
} from '@lib/ops';
import * as optim from '@lib/optim/index';
import { Random } from '@lib/random';

export interface State {
  /** Where the middle of the cloud lies. */
  // zh: 点云的中心在哪里。
  offset: number[];
  /** By how many degrees the weights are turned, with the bias as it is. */
  // zh: 权重转过多少度，偏置不变。
  twist: number;
  /** Where both descents begin. */
  // zh: 两次下降从哪里出发。
  start: number[];
  /** After how many steps they are shown. */
  // zh: 显示多少步之后的下降。
  step: number;
  seed: number;
}

export const span = 5;
export const mostTwist = 30;
export const count = 80;
/** A descent has arrived where the loss is at most this share above the least. */
// zh: 损失最多只比最小值高这个比例，就算到达。
export const near = 0.001;
export const mostSteps = 2000;
/** How many steps are drawn. */
// zh: 画出多少步。
export const drawn = 200;
/** What each descent is tried with; the best rate is the one that arrives first. */
// zh: 每次下降要试的学习率；最先到达的就是最好的。
const rates = Array.from({ length: 19 }, (_, i) => 2 ** (i / 2 - 4));
const float64 = { dtype: 'float64' } as const;

export interface Data {
  x: number[][];
  y: number[];
}

/** Two classes that overlap, their common mean at 0; the one lies to the lower right of the other. */
// zh: 有重叠的两个类别，总均值在 0；一类在另一类的右下方。
export const cloudOf = memo((seed: number): Data => {
  const random = new Random(seed);
  const y = Array.from({ length: count }, (_, i) => i % 2);
  const x = y.map((label) => [0.8, -0.8].map((middle) => (label ? middle : -middle) + random.normal()));
  const middle = [0, 1].map((k) => x.reduce((total, point) => total + point[k], 0) / count);
  return { x: x.map((point) => point.map((value, k) => value - middle[k])), y };
});

const moved = ({ x, y }: Data, by: number[]): Data => ({ x: x.map((point) => point.map((value, k) => value + by[k])), y }); // prettier-ignore

/** Every point with a 1, which the bias multiplies. */
// zh: 每个点后面添一个 1，与偏置相乘。
const withOnes = ({ x }: Data) => tensor(x.map((point) => [...point, 1]), float64); // prettier-ignore

/** The mean loss of each of some classifiers, rows of W (weights and bias): −log of what a sigmoid gives the right class. */
// zh: 若干分类器（W 的各行：权重和偏置）各自的平均损失：sigmoid 给正确类别的概率，取 −log。
function lossesFor(data: Data) {
  const signs = tensor(data.y.map((label) => [label ? 1 : -1]), float64); // prettier-ignore
  const x = transpose(mul(withOnes(data), signs), 0, 1);
  return (W: Tensor) => mean(softplus(neg(matmul(W, x)), { threshold: Infinity }), 1);
}

/** The second derivatives of the loss by both weights and the bias: the mean of p (1 − p) x xᵀ. */
// zh: 损失对两个权重和偏置的二阶导数：p (1 − p) x xᵀ 的均值。
export function hessian(data: Data, parameters: number[]): Tensor {
  const x = withOnes(data);
  const p = sigmoid(matmul(x, tensor(parameters, float64)));
  return div(matmul(transpose(x, 0, 1), mul(x, unsqueeze(mul(p, sub(1, p)), 1))), data.x.length);
}

/** The weights and the bias with the least loss, by Newton’s method. */
// zh: 损失最小的权重和偏置，用牛顿法求。
export const fitted = memo((seed: number) => {
  const data = cloudOf(seed);
  const losses = lossesFor(data);
  let best = [0, 0, 0];
  for (let i = 0; i < 20; i++) {
    const W = tensor([best], { ...float64, requiresGrad: true });
    const [slope] = grad(sum(losses(W)), [W]);
    const { eigenvalues, eigenvectors: V } = eigh(hessian(data, best));
    // H⁻¹ g = V (Vᵀ g / λ)
    const step = matmul(V, reshape(div(matmul(slope!, V), eigenvalues), [3])); // prettier-ignore
    best = best.map((value, k) => value - step.values[k]);
  }
  return { parameters: best, least: losses(tensor([best], float64)).item() };
});

/** Weights and bias that say of every point the same when all points are moved: w · (x + m) + (b − w · m). */
// zh: 所有点平移之后，对每个点的判断仍然不变的权重和偏置：w · (x + m) + (b − w · m)。
const shifted = ([w1, w2, b]: number[], [m1, m2]: number[]) => [w1, w2, b - w1 * m1 - w2 * m2];

/** Weights turned by an angle, with the bias as it is. */
// zh: 权重转过一个角度，偏置不变。
export function turned([w1, w2, b]: number[], degrees: number): number[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [w1 * cos - w2 * sin, w1 * sin + w2 * cos, b];
}

/**
 * Gradient descent on all points at every step, with all rates at once, until the first of them has arrived. Where `bias`
 * is given, the weights alone are learned.
 */
// zh: 梯度下降，每步用所有点，各个学习率同时进行，直到第一个到达。给了 `bias` 时，只学习权重。
export function descend(data: Data, start: number[], least: number, bias?: number) {
  const P = new Tensor(Float64Array.from(rates.flatMap(() => start)), [rates.length, start.length], true);
  const fixed = bias === undefined ? null : tensor(rates.map(() => [bias]), float64); // prettier-ignore
  const scale = tensor(rates, float64);
  const training = optim.sgd([P], { lr: 1 });
  const path: number[][] = [];
  const lossesOf = lossesFor(data);
  let losses: ArrayLike<number> = [];
  let steps = 0;
  const first = () => rates.reduce((best, _, i) => (losses[i] < losses[best] ? i : best), 0);
  for (; ; steps++) {
    if (steps <= drawn) path.push([...P.values]);
    training.minimize(() => {
      const each = lossesOf(fixed ? cat([P, fixed], 1) : P);
      losses = each.values;
      return sum(mul(each, scale));
    });
    if (losses[first()] <= (1 + near) * least || steps === mostSteps) break;
  }
  const best = first();
  const at = (k: number) => path.map((all) => all[best * start.length + k]);
  return {
    rate: rates[best],
    /** How many steps it takes; Infinity where it does not arrive. */
    // zh: 要走多少步；到不了则为 Infinity。
    steps: losses[best] <= (1 + near) * least ? steps : Infinity,
    x: at(0),
    y: at(1),
  };
}

const angles = Array.from({ length: 4 * mostTwist + 1 }, (_, i) => i / 2 - mostTwist);

/** What turning the weights does: for each angle how many points change sides, and the loss. */
// zh: 转动权重的后果：每个角度有多少个点换边，损失是多少。
export function twists(data: Data, parameters: number[]) {
  const W = tensor(angles.map((angle) => turned(parameters, angle)), float64); // prettier-ignore
  const scores = matmul(W, transpose(withOnes(data), 0, 1)).values;
  const straight = angles.indexOf(0) * data.x.length;
  return {
    angles,
    flips: angles.map((_, a) => data.x.filter((_, i) => scores[a * data.x.length + i] > 0 !== scores[straight + i] > 0).length), // prettier-ignore
    losses: [...lossesFor(data)(W).values],
  };
}

/** What the points look like to gradient descent, with the bias at its best. */
// zh: 梯度下降面对这些点时的情形，偏置取最佳值。
const seen = memo(
  (seed: number, by: number[], start: number[]) => {
    const data = moved(cloudOf(seed), by);
    const { parameters, least } = fitted(seed);
    const best = shifted(parameters, by);
    const losses = lossesFor(data);
    const surface = (w1: Tensor, w2: Tensor) => losses(stack([w1, w2, full(w1.shape, best[2], float64)], 1));
    const [flat, steep] = eigvalsh(slice(hessian(data, best), [[0, 2], [0, 2]])).values; // prettier-ignore
    return {
      parameters: best,
      map: heightMap(surface, { span, cells: 40, beyond: 2 }),
      /** The largest curvature over the smallest, at the least loss. */
      // zh: 损失最小处，最大曲率与最小曲率之比。
      kappa: steep / flat,
      descent: descend(data, start, least, best[2]),
      twists: twists(data, best),
    };
  },
  { most: 6 },
);

/** The same where the bias is learned, too, from 0. */
// zh: 同样的情形，但偏置也要学习，从 0 开始。
const seenWithBias = memo(
  (seed: number, by: number[]) => {
    const data = moved(cloudOf(seed), by);
    const { parameters, least } = fitted(seed);
    const [flat, , steep] = eigvalsh(hessian(data, shifted(parameters, by))).values;
    return { kappa: steep / flat, ...descend(data, [0, 0, 0], least) };
  },
  { most: 6 },
);

/** A cloud away from 0 and the same cloud centred: what turning the weights does, and how gradient descent gets on. */
// zh: 离开 0 的点云，以及零中心化之后的同一团点：转动权重会怎样，梯度下降走得如何。
export function* frames({ offset, start, seed: given }: State) {
  const seed = Math.round(given);
  const places = [[offset[0], offset[1]], [0, 0]]; // prettier-ignore
  const [far, centred] = places.map((by) => seen(seed, by, start));
  const model = { ...cloudOf(seed), least: fitted(seed).least, far, centred };
  yield { ...model, withBias: null };
  return { ...model, withBias: places.map((by) => seenWithBias(seed, by)) };
}

export const compute = (state: State) => finish(frames(state));

/** On the way, `withBias` is still missing. */
// zh: 计算途中还没有 `withBias`。
export type Model = Omit<ReturnType<typeof compute>, 'withBias'> & {
  withBias: ReturnType<typeof compute>['withBias'] | null;
};
