import { backward } from '@lib/engine/autograd';
import { add, mul, sub, sum } from '@lib/ops';
import { heightMap } from '@lib/graph/heightMap';
import { memo } from '@lib/memo';
import * as optim from '@lib/optim/index';
import { Tensor, tensor } from '@lib/engine/tensor';
import { beforeFork, type Ways } from '@parts/fork/before';

export interface State {
  /** The condition number κ. */
  // zh: 条件数 κ。
  kappa: number;
  /** How far the bowl is turned, in degrees. */
  // zh: 碗转过多少度。
  angle: number;
  /** The learning rate, as a share of 2/L. */
  // zh: 学习率，以 2/L 为单位。
  share: number[];
  start: number[];
  /** Whether momentum at its best is shown, too. */
  // zh: 是否也画出最佳设置的动量。
  momentum: boolean;
  /** Where the descent was forked, and the rate with which it had come there. */
  // zh: 在哪一步分叉，以及在那之前的学习率。
  fork?: number[];
}

export const steps = 60;
export const span = 4;
/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<State> = { share: { min: 0, max: 1.1 } };
/** Condition numbers for which the steps are counted. */
// zh: 对哪些条件数计步数。
export const kappas = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
/** One has arrived where the distance along either axis is at most this share of what it was. */
// zh: 沿两个轴的距离都不超过原来的这个比例，就算到达。
const near = 0.01;
/** Steps are counted up to here. */
// zh: 步数最多数到这里。
export const mostSteps = 4000;

/** The largest curvature L, and 2/L; the smallest curvature μ is L/κ. */
// zh: 最大曲率 L，以及 2/L；最小曲率 μ 是 L/κ。
export const curvature = 1;
const limit = 2 / curvature;
/** The best rate 2/(L + μ), as a share of 2/L. */
// zh: 最佳学习率 2/(L + μ)，以 2/L 为单位。
export const bestShare = (kappa: number) => 1 / (1 + 1 / kappa);

/** (L v² + μ u²) / 2, where u and v are x and y turned. */
// zh: (L v² + μ u²) / 2，其中 u、v 是转过之后的 x、y。
function bowl(kappa: number, degrees: number) {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return (x: Tensor, y: Tensor) => {
    const u = add(mul(x, cos), mul(y, sin));
    const v = sub(mul(y, cos), mul(x, sin));
    return mul(add(mul(mul(u, u), curvature / kappa), mul(mul(v, v), curvature)), 0.5);
  };
}

/**
 * How many steps gradient descent takes until a hundredth of the distance is left, for several bowls at once: with one
 * step size for all, each bowl's height times its rate. From a place as far along both axes; Infinity where it is not
 * there in time.
 */
// zh: 梯度下降要多少步才能只剩百分之一的距离，几个碗一起算：步长相同，各碗的高度乘以各自的学习率。从两个轴上一样远的地方出发；没能按时到达的是 Infinity。
export function stepsToArrive(bowls: { kappa: number; rate: number }[]): number[] {
  const p = new Tensor(new Float64Array(2 * bowls.length).fill(1), [bowls.length, 2], true);
  const curvatures = tensor(bowls.map(({ kappa, rate }) => [(rate * curvature) / kappa, rate * curvature]), { dtype: 'float64' }); // prettier-ignore
  const optimizer = optim.sgd([p], { lr: 1 });
  const counts = bowls.map(() => Infinity);
  const isThere = (i: number) =>
    Math.max(Math.abs(p.values[2 * i]), Math.abs(p.values[2 * i + 1])) <= near * (1 + 1e-12);
  for (let step = 1; step <= mostSteps && counts.includes(Infinity); step++) {
    optimizer.zeroGrad();
    backward(mul(sum(mul(mul(p, p), curvatures)), 0.5));
    optimizer.step();
    counts.forEach((count, i) => {
      if (count === Infinity && isThere(i)) counts[i] = step;
    });
    // what flies off does not come back
    // zh: 飞出去的不会回来
    if (p.values.some((value) => Math.abs(value) > 1e9)) p.change().forEach((value, i, all) => (all[i] = Math.min(1e9, Math.max(-1e9, value)))); // prettier-ignore
  }
  return counts;
}

/** Momentum's best rate and ρ for a bowl. Source: Polyak, 1964. */
// zh: 动量在一个碗里的最佳学习率和 ρ。来源：Polyak，1964。
function momentumAtBest(kappa: number) {
  const root = Math.sqrt(kappa);
  return { lr: 4 / (Math.sqrt(curvature) + Math.sqrt(curvature / kappa)) ** 2, momentum: ((root - 1) / (root + 1)) ** 2 }; // prettier-ignore
}

/** How many steps momentum takes, at its best. */
// zh: 最佳设置的动量要多少步。
export function momentumSteps(kappa: number): number {
  const settings = momentumAtBest(kappa);
  const [path] = optim.trajectories(bowl(kappa, 0), [(p) => optim.sgd(p, settings)], { start: [1, 1], steps: 500 });
  const last = path.x.findLastIndex((x, i) => Math.max(Math.abs(x), Math.abs(path.y[i])) > near);
  return last + 1;
}

/** Steps with the best rates, and with momentum at its best, in bowls of all shapes. */
// zh: 在各种形状的碗里，用最佳学习率和最佳动量各要多少步。
const bestCounts = memo(() => stepsToArrive(kappas.map((k) => ({ kappa: k, rate: bestShare(k) * limit }))));
const momentumCounts = memo(() => kappas.map(momentumSteps));

const mapOf = memo((kappa: number, angle: number) => heightMap(bowl(kappa, angle), { span, cells: 48, beyond: 2 }));

/** A descent with one rate up to a step and, if it gets that far, with another from there on. */
// zh: 到某一步为止用一个学习率，从那里起（若走到了）用另一个。
function descend(f: (x: Tensor, y: Tensor) => Tensor, start: number[], rates: [until: number, rate: number][]) {
  const path: optim.Trajectory = { x: [start[0]], y: [start[1]], heights: [], left: false };
  let made = 0;
  for (const [until, rate] of rates) {
    if (path.left) break;
    const from: [number, number] = [path.x[made], path.y[made]];
    const [next] = optim.trajectories(f, [(p) => optim.sgd(p, { lr: rate })], { start: from, steps: until - made, far: 100 }); // prettier-ignore
    for (const name of ['x', 'y', 'heights'] as const) path[name].splice(made, path[name].length, ...next[name]);
    path.left = next.left;
    made = until;
  }
  return path;
}

/** Gradient descent in a bowl of a certain shape, and how long it takes in bowls of all shapes. */
// zh: 在某种形状的碗里做梯度下降，以及在各种形状的碗里要多久。
export function compute(state: State) {
  const { kappa, angle, share, start, momentum } = state;
  const f = bowl(kappa, angle);
  const rate = share[0] * limit;
  const forked = beforeFork(state, ways);
  const before = forked && forked.before.share[0] * limit;
  const path = descend(f, start, before === null ? [[steps, rate]] : [[Math.min(steps, forked!.at), before], [steps, rate]]); // prettier-ignore
  const ofMomentum = (p: Tensor[]) => optim.sgd(p, momentumAtBest(kappa));
  const [second] = optim.trajectories(f, momentum ? [ofMomentum] : [], {
    start: [start[0], start[1]],
    steps,
    far: 100,
  });
  const [here, bestHere, ...yours] = stepsToArrive([
    { kappa, rate },
    { kappa, rate: bestShare(kappa) * limit },
    ...kappas.map((k) => ({ kappa: k, rate })),
  ]);
  return {
    map: mapOf(kappa, angle),
    kappa,
    rate,
    best: bestShare(kappa) * limit,
    x: path.x,
    y: path.y,
    /** The path of momentum at its best, if it is shown. */
    // zh: 最佳设置的动量走的路（要显示时）。
    second: second ? { x: second.x, y: second.y } : null,
    heights: path.heights,
    left: path.left,
    /** The branch that keeps its rate, where the descent was forked. */
    // zh: 若有分叉：保持原来学习率的那一支。
    branch: before === null ? null : descend(f, start, [[steps, before]]),
    /** Steps with this rate, and with the best one, in this bowl. */
    // zh: 在这个碗里，用这个学习率和用最佳学习率各要多少步。
    here,
    bestHere,
    /** Steps in bowls of all shapes. */
    // zh: 在各种形状的碗里的步数。
    counts: { yours, best: bestCounts(), momentum: momentum ? momentumCounts() : null },
  };
}

export type Model = ReturnType<typeof compute>;
