import { tensor } from '@lib/engine/tensor';
import { eigh } from '@lib/eigh';
import { memo } from '@lib/memo';
import { div, matmul, mean, std, sub, transpose } from '@lib/ops';
import { Random } from '@lib/random';

export interface State {
  /** How far the cloud has come: `framesPerStep` to a step. */
  // zh: 点云走到了哪里：每个步骤 `framesPerStep` 帧。
  step: number;
  /** Two numbers for each point of the training set, and for each of the test set. */
  // zh: 训练集的每个点两个数，测试集的也是。
  points: number[];
  test: number[];
  /** Whether the cloud is divided by its standard deviations. */
  // zh: 点云是否除以标准差。
  normalise: boolean;
  showTest: boolean;
  /** Whose mean and spread the test set is treated with. */
  // zh: 测试集用谁的均值和离散程度来处理。
  statistics: 'train' | 'own';
}

export const extent = 5;
export const framesPerStep = 12;
export const mostPoints = 40;
/** Added to the variances that whitening divides by the root of. */
// zh: 白化时先给方差加上它，再除以平方根。
export const epsilon = 1e-5;
const float64 = { dtype: 'float64' } as const;
/** A variance that only rounding has made other than 0. */
// zh: 小于它的方差只是舍入误差，其实是 0。
const nothing = 1e-12;

type Point = number[];
/** A training set, and others that are treated in the same way. */
// zh: 训练集，以及照它处理的其他点。
type Sets = [train: Point[], others: Point[]];

/** What is done to the cloud, in order. */
// zh: 对点云依次做什么。
export const steps = ['raw', 'centred', 'normalised', 'decorrelated', 'whitened'] as const;
export type Step = (typeof steps)[number];

/** Points of a tilted cloud, of a round one, and of some that have no spread, at least in one direction. */
// zh: 倾斜的点云、圆形的点云，以及至少在一个方向上毫无离散的几种。
export const clouds = {
  tilted: cloud([1.2, 1.3], [1.5, 0.6], 40),
  round: cloud([-1.6, 1.5], [0.9, 0.9], 0),
  line: Array.from({ length: 12 }, (_, i) => [-1 + 0.3 * i, 2.5 - 0.15 * i].map((value) => Math.round(100 * value) / 100)).flat(),
  alike: Array.from({ length: 6 }, () => [2, 1.5]).flat(),
  one: [2, 1.5],
}; // prettier-ignore
/** A few points from elsewhere, as pictures of another day are. */
// zh: 别处来的几个点，好比另一天拍的图像。
export const others = [2.9, 0.3, 3.6, 1.9, 2.2, -0.6, 4.3, 1.1];

function cloud(middle: Point, [long, short]: Point, degrees: number, count = 20): number[] {
  const random = new Random(4);
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return Array.from({ length: count }, () => {
    const [u, v] = [long * random.normal(), short * random.normal()];
    return [middle[0] + u * cos - v * sin, middle[1] + u * sin + v * cos].map((value) => Math.round(100 * value) / 100);
  })
    .sort(([a], [b]) => a - b)
    .flat();
}

/** Moves the training set’s mean to 0, and the others as far. */
// zh: 把训练集的均值移到 0，其他点也移动同样多。
export function centred(train: Point[], others: Point[]): Sets {
  const middle = mean(tensor(train, float64), 0);
  return [train, others].map((set) => listOf(sub(tensor(set, float64), middle))) as Sets;
}

/**
 * Centres both sets and divides them by a standard deviation a column, with the mean and the deviations of the training
 * set. A column without any spread is only centred.
 */
// zh: 把两个集合零中心化，再把每列除以标准差，均值和标准差都用训练集的。毫无离散的列只做零中心化。
export function standardized(train: Point[], others: Point[]): Point[][] {
  const x = tensor(train, float64);
  const deviations = [...std(x, 0, { unbiased: false }).values].map((value) => (value ** 2 > nothing ? value : 1));
  return [train, others].map((set) => listOf(div(sub(tensor(set, float64), mean(x, 0)), tensor(deviations, float64))));
}

/** The covariance matrix: the mean of the products of the distances from the mean. */
// zh: 协方差矩阵：与均值之差两两相乘，再取平均。
export function covariance(points: Point[]): number[][] {
  const x = tensor(points, float64);
  const around = sub(x, mean(x, 0));
  return listOf(div(matmul(transpose(around, 0, 1), around), points.length));
}

/** The axes of a cloud: unit vectors of the largest and the smallest spread, the first to the right, and the variances there. */
// zh: 点云的轴：离散程度最大和最小的两个方向的单位向量（第一个朝右），以及这两个方向上的方差。
function axesOf(matrix: number[][]) {
  const { eigenvalues, eigenvectors } = eigh(tensor(matrix, float64));
  const [a, b] = [eigenvectors.values[1], eigenvectors.values[3]];
  // where no direction is the longer one, the axes stay as they are
  // zh: 没有哪个方向更长时，轴保持不变
  const isRound = eigenvalues.values[1] - eigenvalues.values[0] < nothing;
  const long = isRound ? [1, 0] : a < 0 || (a === 0 && b < 0) ? [-a, -b] : [a, b];
  const variances = isRound ? [matrix[0][0], matrix[1][1]] : [eigenvalues.values[1], eigenvalues.values[0]];
  return {
    directions: [long, [-long[1], long[0]]],
    variances: variances.map((value) => (value > nothing ? value : 0)),
  };
}

/** Turns the axes of the training set, or a share of that angle, until they are those of the plane. */
// zh: 把训练集的轴转到坐标轴的方向，或只转这个角度的一部分。
function turned([train, others]: Sets, share: number): Sets {
  const [long] = axesOf(covariance(train)).directions;
  const angle = -share * Math.atan2(long[1], long[0]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [train, others].map((set) => set.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos])) as Sets;
}

/** Divides each column by the root of its variance and ε. */
// zh: 每列除以方差与 ε 之和的平方根。
function whitened([train, others]: Sets): Sets {
  const roots = covariance(train).map((row, i) => Math.sqrt(row[i] + epsilon));
  return [train, others].map((set) => set.map((point) => point.map((value, i) => value / roots[i]))) as Sets;
}

/** What these two steps do to the sets as they were at first. */
// zh: 这两步对最初的集合做什么。
const centredAtFirst = memo(centred);
const standardizedAtFirst = memo(standardized);

const mixed = (from: Sets, to: Point[][], share: number) =>
  from.map((set, k) => set.map((point, i) => point.map((value, j) => value + share * (to[k][i][j] - value)))) as Sets;

/** The steps that are made, with or without the division by the standard deviations. */
// zh: 要走的步骤，含或不含除以标准差这一步。
export const pathOf = (normalise: boolean): Step[] => steps.filter((step) => normalise || step !== 'normalised');

/** Both sets on their way, after a number of steps, of which the last may be made in part. */
// zh: 走了这么多步之后的两个集合，最后一步可以只走一部分。
function along(sets: Sets, path: Step[], at: number): Sets {
  let now = sets;
  path.slice(1).forEach((step, i) => {
    const share = Math.min(1, at - i);
    if (share <= 0) return;
    if (step === 'centred') now = mixed(now, centredAtFirst(...sets), share);
    else if (step === 'normalised') now = mixed(now, standardizedAtFirst(...sets), share);
    else if (step === 'decorrelated') now = turned(now, share);
    else now = mixed(now, whitened(now), share);
  });
  return now;
}

/** Lines of the plane as it was at first, two apart, each by its ends. */
// zh: 平面最初的网格线，间隔为 2，每条用两个端点表示。
const grid = [-4, -2, 0, 2, 4].flatMap((at) => [
  [at, -3 * extent],
  [at, 3 * extent],
  [-3 * extent, at],
  [3 * extent, at],
]);

/** Where a cloud lies, and how it spreads. */
// zh: 点云在哪里，怎样散开。
function shapeOf(points: Point[]) {
  const matrix = covariance(points);
  const { directions, variances } = axesOf(matrix);
  return { mean: [...mean(tensor(points, float64), 0).values], covariance: matrix, directions, variances };
}

const pairs = (numbers: number[]) =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => numbers.slice(2 * i, 2 * i + 2));
const listOf = (x: { tolist(): unknown }) => x.tolist() as Point[];

/** The same for a cloud before any step. */
// zh: 还没走任何一步的点云的这些数。
const shapeAtFirst = memo(shapeOf);

/** A cloud of points on its way through the steps, and a test set treated by its statistics, or by its own. */
// zh: 依次经过各个步骤的点云，以及用它的统计量（或用自己的）处理的测试集。
export function compute({ step, points, test: given, normalise, statistics }: State) {
  const train = pairs(points);
  const path = pathOf(normalise);
  const at = Math.min(step / framesPerStep, path.length - 1);
  const isEmpty = train.length === 0;
  // the first training point is in the test set once more
  // zh: 第一个训练点在测试集里再放一次
  const test = isEmpty ? [] : [train[0], ...pairs(given)];
  const [now, others] = isEmpty ? [[], grid] : along([train, [...grid, ...test]], path, at);
  const testNow = statistics === 'own' && !isEmpty ? along([test, test], path, at)[0] : others.slice(grid.length);
  const before = isEmpty ? null : shapeAtFirst(train);
  const after = isEmpty ? null : shapeOf(now);
  return {
    /** How many steps are made, and which they are. */
    // zh: 走了多少步，有哪些步骤。
    at,
    path,
    train,
    test,
    /** Both sets, and the ends of the grid’s lines, where they are now. */
    // zh: 两个集合和网格线的端点现在的位置。
    now,
    testNow,
    grid: others.slice(0, grid.length),
    /** Mean, covariance matrix and axes, at first and now; null if there are no points. */
    // zh: 最初和现在的均值、协方差矩阵和轴；没有点时为 null。
    before,
    after,
    /** How far apart a point of the training set and the same point in the test set have come. */
    // zh: 训练集的一个点与测试集里的同一个点，现在相距多远。
    gap: isEmpty ? 0 : Math.hypot(testNow[0][0] - now[0][0], testNow[0][1] - now[0][1]),
    /** In how many directions the cloud spreads. */
    // zh: 点云在几个方向上有离散。
    rank: before ? before.variances.filter((value) => value > 0).length : 0,
  };
}

export type Model = ReturnType<typeof compute>;
