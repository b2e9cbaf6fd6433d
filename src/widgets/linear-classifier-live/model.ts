import { memo } from '@lib/memo';
import { beforeFork, type Ways } from '@parts/fork/before';
import { examplesOf, lossAt, lossNames, Run, type Settings, type Step } from './training';

export interface State extends Settings {
  /** How many steps have been made. */
  // zh: 已走了多少步。
  step: number;
  /** The example that is worked out. */
  // zh: 要展开计算的样本。
  example: number;
  /** Whether the gradient is checked against central differences. */
  // zh: 是否用中心差分检验梯度。
  check: boolean;
  /** Where the run was forked, and the settings with which it had come there: the step, the loss, the rate, λ; or nothing. */
  // zh: 训练在哪一步分叉、在那之前的设置：步数、损失、步长、λ；没有分叉就什么也没有。
  fork: number[];
}

export const steps = 100;
export const extent = 1;
/** Three numbers for each point: x, y and its class. */
// zh: 每个点三个数：x、y 和类别。
export const initialPoints = [
  0.5, 0.4, 0, 0.8, 0.3, 0, 0.3, 0.8, 0, -0.4, 0.3, 1, -0.3, 0.7, 1, -0.7, 0.2, 1, 0.7, -0.4, 2, 0.5, -0.6, 2, -0.4,
  -0.5, 2,
];

const h = 1e-5;

/** The slopes of the loss by central differences, entry by entry. */
// zh: 用中心差分逐项求损失的斜率。
function slopes(rows: number[], settings: Settings): number[] {
  return rows.map((_, k) => {
    const [above, below] = [h, -h].map((by) =>
      lossAt(
        rows.map((value, at) => (at === k ? value + by : value)),
        settings,
      ),
    );
    return (above - below) / (2 * h);
  });
}

const runOf = memo((settings: Settings) => new Run(settings), { most: 2 });
const forkOf = memo((settings: Settings, before: Settings, at: number) => new Run(settings, runOf(before).upTo(at)));

/** What a fork may change. */
// zh: 分叉可以改什么。
export const ways: Ways<Settings & { fork?: number[] }> = {
  ...{ loss: lossNames, rate: { min: 0, max: 2 }, lambda: { min: 0, max: 1 } },
};

/** A linear classifier after a number of steps down its loss, with every number of the next step. */
// zh: 线性分类器沿损失下降若干步之后，以及下一步里的每个数。
export function compute({ step, example, check, points, loss, lambda, rate, seed, halved, fork }: State) {
  const settings = { points, loss, lambda, rate, seed, halved };
  const forked = beforeFork({ ...settings, fork }, ways);
  const before = forked && { ...settings, loss: forked.before.loss, rate: forked.before.rate, lambda: forked.before.lambda }; // prettier-ignore
  const at = forked?.at ?? 0;
  const made = (before ? forkOf(settings, before, at) : runOf(settings)).upTo(step).slice(0, step + 1);
  const left = before && runOf(before).upTo(step);
  const now = made[step];
  const { places, labels } = examplesOf(points);
  const numeric = check ? slopes(now.rows, settings) : null;
  const rightAt = ({ scores }: Step) =>
    labels.filter((y, i) => {
      const own = scores.slice(3 * i, 3 * i + 3);
      return own.indexOf(Math.max(...own)) === y;
    }).length;
  const curveOf = (steps: Step[]) => steps.map(({ data, penalty }) => data + penalty);
  return {
    ...now,
    places,
    labels,
    at: Math.min(example, labels.length) - 1,
    total: now.data + now.penalty,
    curve: curveOf(made),
    right: rightAt(now),
    /** The branch that keeps its settings, from where the run was forked. */
    // zh: 保持原来设置的那一支，从分叉处开始。
    branch: left && {
      from: at,
      curve: curveOf(left.slice(at)),
      right: rightAt(left[step]),
      rows: left[step].rows,
    },
    /** The slopes by central differences, and how far the gradient is from them, relatively; null unless asked for. */
    // zh: 用中心差分求得的斜率，以及梯度与它们的相对误差；没有要求时为 null。
    numeric,
    error: numeric && relativeError(now.gradient, numeric),
  };
}

/** The largest |a − n| / max(|a|, |n|) of all entries; those near zero count by their difference alone. */
// zh: 所有项中最大的 |a − n| / max(|a|, |n|)；接近零的项只看差本身。
export function relativeError(analytic: number[], numeric: number[]): number {
  const errors = analytic.map((a, k) => Math.abs(a - numeric[k]) / Math.max(1e-3, Math.abs(a), Math.abs(numeric[k])));
  return Math.max(...errors);
}

export type Model = ReturnType<typeof compute>;
