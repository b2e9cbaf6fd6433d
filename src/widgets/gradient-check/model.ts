import { matmul, svmLoss, transpose } from '@lib/ops';
import { Random } from '@lib/random';
import { memo } from '@lib/memo';
import { tensor } from '@lib/engine/tensor';
import { suspectNames, suspects, type Suspect } from './suspects';

export interface State {
  /** Which version of the gradient is checked; `own` is the right one, for the reader to change. */
  // zh: 检验哪个版本的梯度；`own` 是正确的版本，供读者修改。
  version: 'own' | 'a' | 'b' | 'c' | 'd' | 'e';
  /** The step of the central difference, as a logarithm to base 10. */
  // zh: 中心差分的步长，以 10 为底的对数。
  h: number;
  /** How many pictures the loss is of: the first ones. */
  // zh: 损失是几张图的：取最前面的几张。
  pictures: number;
  /** Whether the loss has its penalty, λ Σ W². */
  // zh: 损失是否带惩罚 λ Σ W²。
  penalty: boolean;
  /** The mistake that the reader suspects. */
  // zh: 读者怀疑的错误。
  suspect?: 'none' | Suspect;
}
type Loss = Pick<State, 'pictures' | 'penalty'>;

/** From which relative error on an entry differs. */
// zh: 相对误差从多大起，就算不相符。
export const differs = (error: number) => error >= 1e-6;

export const [classes, pixels, count] = [3, 4, 5];
const lambdaOf = ({ penalty }: Loss) => (penalty ? 0.1 : 0);

const random = new Random(17);
const draw = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.normal()));
const X = draw(count, pixels);
const y = [0, 1, 2, 1, 0];
const drawn = draw(classes, pixels);

const float64 = { dtype: 'float64' } as const;

/** The first pictures. */
// zh: 最前面的几张图。
const firstOf = memo((pictures: number) => tensor(X.slice(0, pictures), float64));

/** The loss whose gradient is wanted: the mean hinge loss and λ Σ W². */
// zh: 要求梯度的损失：平均合页损失加 λ Σ W²。
function lossOf(W: number[][], loss: Loss): number {
  const scores = matmul(firstOf(loss.pictures), transpose(tensor(W, float64), 0, 1));
  const squares = W.flat().reduce((total, w) => total + w * w, 0);
  return svmLoss(scores, y.slice(0, loss.pictures)).item() + lambdaOf(loss) * squares;
}

/** Its gradient, worked out by hand. Every version but `own` and `e` has a mistake in it. */
// zh: 它的梯度，手工推导。除 `own` 和 `e` 外，每个版本都有一处错。
function gradientOf(W: number[][], version: State['version'], loss: Loss): number[][] {
  const gradient = W.map((row) => row.map((w) => (version === 'c' ? 1 : 2) * lambdaOf(loss) * w));
  X.slice(0, loss.pictures).forEach((x, i) => {
    const scores = W.map((row) => row.reduce((total, w, p) => total + w * x[p], 0));
    const last = version === 'd' ? pixels - 1 : pixels;
    const share = version === 'a' ? 1 : 1 / loss.pictures;
    scores.forEach((score, c) => {
      if (c === y[i] || score - scores[y[i]] + 1 <= 0) return;
      for (let p = 0; p < last; p++) {
        gradient[c][p] += share * x[p];
        if (version !== 'b') gradient[y[i]][p] -= share * x[p];
      }
    });
  });
  return gradient;
}

/** Weights at which a margin of the first picture is all but zero: a step across the kink sees two slopes. */
// zh: 使第一张图的某个间隔几乎为零的权重：跨过拐角的一步会看到两个斜率。
function atKink(): number[][] {
  const W = drawn.map((row) => [...row]);
  const score = (c: number) => W[c].reduce((total, w, p) => total + w * X[0][p], 0);
  // 1e-6 short of where the margin of class 1 over class 0 is 0
  // zh: 离类别 1 对类别 0 的间隔为 0 处还差 1e-6
  W[1][0] += (score(0) - 1 - 1e-6 - score(1)) / X[0][0];
  return W;
}

/** The largest relative error of two lists of slopes. */
// zh: 两串斜率的最大相对误差。
function errorOf(a: number[], b: number[]): number {
  return Math.max(...a.map((value, i) => Math.abs(value - b[i]) / Math.max(1e-8, Math.abs(value), Math.abs(b[i]))));
}

const ratioOf = (a: number, n: number) => (Math.abs(n) > 1e-8 ? a / n : Math.abs(a) > 1e-8 ? Infinity : NaN);

/** The weights at which a version is checked. */
// zh: 在哪组权重处检验一个版本。
const weightsFor = (version: State['version']) => (version === 'e' ? atKink() : drawn);

/** In which entries a mistake would make the gradient that a version has. */
// zh: 某个错误在哪些项上会得出与这个版本一样的梯度。
function likeness(version: State['version'], name: Suspect, loss: Loss): boolean[][] {
  const W = weightsFor(version);
  const analytic = gradientOf(W, version, loss);
  const supposed = gradientOf(W, suspects[name], loss);
  return analytic.map((row, c) => row.map((a, p) => Math.abs(a - supposed[c][p]) < 1e-9));
}

/** How many of the mistakes make just the gradient of a version; the step makes no difference. */
// zh: 有多少种错误恰好给出某个版本的梯度；与步长无关。
const fittingOf = memo(
  (version: State['version'], loss: Loss) =>
    suspectNames.filter((name) => likeness(version, name, loss).flat().every(Boolean)).length,
);

/** A gradient worked out by hand beside the slopes that central differences find. */
// zh: 手工推导的梯度，旁边是中心差分求得的斜率。
export function compute({ version, h, pictures, penalty, suspect = 'none' }: State) {
  const loss = { pictures, penalty };
  const W = weightsFor(version);
  const step = 10 ** h;
  const analytic = gradientOf(W, version, loss);
  const numeric = W.map((row, c) =>
    row.map((_, p) => {
      const moved = (by: number) => W.map((list, i) => list.map((w, k) => (i === c && k === p ? w + by : w)));
      return (lossOf(moved(step), loss) - lossOf(moved(-step), loss)) / (2 * step);
    }),
  );
  const floor = (Number.EPSILON * lossOf(W, loss)) / (2 * step);
  /** How large rounding alone can make the relative error of an entry that is right. */
  // zh: 一项即使正确，单是舍入就能把它的相对误差弄到多大。
  const rounding = floor / Math.max(1e-8, Math.min(...numeric.flat().map(Math.abs)));
  const errors = analytic.map((row, c) => row.map((a, p) => errorOf([a], [numeric[c][p]])));
  const largest = errorOf(analytic.flat(), numeric.flat());
  /** How many times as large as the differences the entries are; NaN where both are nothing. */
  // zh: 手推的是差分的多少倍；两者都为零时是 NaN。
  const ratios = analytic.map((row, c) => row.map((a, p) => ratioOf(a, numeric[c][p])));
  return {
    ...{ W, analytic, numeric, errors, ratios, largest, rounding },
    /** The same ratios if the suspicion were right, and in which entries it makes the gradient that is here. */
    // zh: 假如怀疑得对，各项的比；以及它在哪些项上与眼前的梯度一样。
    supposed: suspect === 'none' ? null : gradientOf(W, suspects[suspect], loss).map((row, c) => row.map((a, p) => ratioOf(a, numeric[c][p]))), // prettier-ignore
    alike: suspect === 'none' ? null : likeness(version, suspect, loss),
    /** How many of the mistakes make just this gradient. */
    // zh: 有多少种错误恰好给出这个梯度。
    fitting: fittingOf(version, loss),
    /** The correct classes of the pictures in the loss. */
    // zh: 损失里各张图的正确类别。
    correct: y.slice(0, pictures),
  };
}

export type Model = ReturnType<typeof compute>;
